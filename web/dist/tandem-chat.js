const ce=globalThis,We=ce.ShadowRoot&&(ce.ShadyCSS===void 0||ce.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,je=Symbol(),ot=new WeakMap;let It=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==je)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(We&&e===void 0){const n=t!==void 0&&t.length===1;n&&(e=ot.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&ot.set(t,e))}return e}toString(){return this.cssText}};const Mt=s=>new It(typeof s=="string"?s:s+"",void 0,je),Fe=(s,...e)=>{const t=s.length===1?s[0]:e.reduce((n,i,r)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+s[r+1],s[0]);return new It(t,s,je)},Os=(s,e)=>{if(We)s.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const t of e){const n=document.createElement("style"),i=ce.litNonce;i!==void 0&&n.setAttribute("nonce",i),n.textContent=t.cssText,s.appendChild(n)}},at=We?s=>s:s=>s instanceof CSSStyleSheet?(e=>{let t="";for(const n of e.cssRules)t+=n.cssText;return Mt(t)})(s):s;const{is:Ns,defineProperty:Rs,getOwnPropertyDescriptor:Ps,getOwnPropertyNames:Ls,getOwnPropertySymbols:Bs,getPrototypeOf:qs}=Object,ve=globalThis,ct=ve.trustedTypes,Us=ct?ct.emptyScript:"",Is=ve.reactiveElementPolyfillSupport,X=(s,e)=>s,ge={toAttribute(s,e){switch(e){case Boolean:s=s?Us:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,e){let t=s;switch(e){case Boolean:t=s!==null;break;case Number:t=s===null?null:Number(s);break;case Object:case Array:try{t=JSON.parse(s)}catch{t=null}}return t}},Ve=(s,e)=>!Ns(s,e),ht={attribute:!0,type:String,converter:ge,reflect:!1,useDefault:!1,hasChanged:Ve};Symbol.metadata??=Symbol("metadata"),ve.litPropertyMetadata??=new WeakMap;let M=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ht){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const n=Symbol(),i=this.getPropertyDescriptor(e,n,t);i!==void 0&&Rs(this.prototype,e,i)}}static getPropertyDescriptor(e,t,n){const{get:i,set:r}=Ps(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:i,set(o){const a=i?.call(this);r?.call(this,o),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ht}static _$Ei(){if(this.hasOwnProperty(X("elementProperties")))return;const e=qs(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(X("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(X("properties"))){const t=this.properties,n=[...Ls(t),...Bs(t)];for(const i of n)this.createProperty(i,t[i])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[n,i]of t)this.elementProperties.set(n,i)}this._$Eh=new Map;for(const[t,n]of this.elementProperties){const i=this._$Eu(t,n);i!==void 0&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const n=new Set(e.flat(1/0).reverse());for(const i of n)t.unshift(at(i))}else e!==void 0&&t.push(at(e));return t}static _$Eu(e,t){const n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Os(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){const n=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,n);if(i!==void 0&&n.reflect===!0){const r=(n.converter?.toAttribute!==void 0?n.converter:ge).toAttribute(t,n.type);this._$Em=e,r==null?this.removeAttribute(i):this.setAttribute(i,r),this._$Em=null}}_$AK(e,t){const n=this.constructor,i=n._$Eh.get(e);if(i!==void 0&&this._$Em!==i){const r=n.getPropertyOptions(i),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:ge;this._$Em=i;const a=o.fromAttribute(t,r.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(e,t,n,i=!1,r){if(e!==void 0){const o=this.constructor;if(i===!1&&(r=this[e]),n??=o.getPropertyOptions(e),!((n.hasChanged??Ve)(r,t)||n.useDefault&&n.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:i,wrapped:r},o){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),r!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[i,r]of this._$Ep)this[i]=r;this._$Ep=void 0}const n=this.constructor.elementProperties;if(n.size>0)for(const[i,r]of n){const{wrapped:o}=r,a=this[i];o!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,r,a)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};M.elementStyles=[],M.shadowRootOptions={mode:"open"},M[X("elementProperties")]=new Map,M[X("finalized")]=new Map,Is?.({ReactiveElement:M}),(ve.reactiveElementVersions??=[]).push("2.1.2");const Ge=globalThis,lt=s=>s,ye=Ge.trustedTypes,ut=ye?ye.createPolicy("lit-html",{createHTML:s=>s}):void 0,Dt="$lit$",N=`lit$${Math.random().toFixed(9).slice(2)}$`,zt="?"+N,Ms=`<${zt}>`,q=document,Z=()=>q.createComment(""),ee=s=>s===null||typeof s!="object"&&typeof s!="function",Ke=Array.isArray,Ds=s=>Ke(s)||typeof s?.[Symbol.iterator]=="function",Ae=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dt=/-->/g,pt=/>/g,P=RegExp(`>|${Ae}(?:([^\\s"'>=/]+)(${Ae}*=${Ae}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ft=/'/g,mt=/"/g,Ht=/^(?:script|style|textarea|title)$/i,Wt=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),l=Wt(1),jt=Wt(2),O=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),gt=new WeakMap,B=q.createTreeWalker(q,129);function Ft(s,e){if(!Ke(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return ut!==void 0?ut.createHTML(e):e}const zs=(s,e)=>{const t=s.length-1,n=[];let i,r=e===2?"<svg>":e===3?"<math>":"",o=V;for(let a=0;a<t;a++){const c=s[a];let u,f,h=-1,m=0;for(;m<c.length&&(o.lastIndex=m,f=o.exec(c),f!==null);)m=o.lastIndex,o===V?f[1]==="!--"?o=dt:f[1]!==void 0?o=pt:f[2]!==void 0?(Ht.test(f[2])&&(i=RegExp("</"+f[2],"g")),o=P):f[3]!==void 0&&(o=P):o===P?f[0]===">"?(o=i??V,h=-1):f[1]===void 0?h=-2:(h=o.lastIndex-f[2].length,u=f[1],o=f[3]===void 0?P:f[3]==='"'?mt:ft):o===mt||o===ft?o=P:o===dt||o===pt?o=V:(o=P,i=void 0);const g=o===P&&s[a+1].startsWith("/>")?" ":"";r+=o===V?c+Ms:h>=0?(n.push(u),c.slice(0,h)+Dt+c.slice(h)+N+g):c+N+(h===-2?a:g)}return[Ft(s,r+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]};class te{constructor({strings:e,_$litType$:t},n){let i;this.parts=[];let r=0,o=0;const a=e.length-1,c=this.parts,[u,f]=zs(e,t);if(this.el=te.createElement(u,n),B.currentNode=this.el.content,t===2||t===3){const h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=B.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(const h of i.getAttributeNames())if(h.endsWith(Dt)){const m=f[o++],g=i.getAttribute(h).split(N),v=/([.?@])?(.*)/.exec(m);c.push({type:1,index:r,name:v[2],strings:g,ctor:v[1]==="."?Ws:v[1]==="?"?js:v[1]==="@"?Fs:we}),i.removeAttribute(h)}else h.startsWith(N)&&(c.push({type:6,index:r}),i.removeAttribute(h));if(Ht.test(i.tagName)){const h=i.textContent.split(N),m=h.length-1;if(m>0){i.textContent=ye?ye.emptyScript:"";for(let g=0;g<m;g++)i.append(h[g],Z()),B.nextNode(),c.push({type:2,index:++r});i.append(h[m],Z())}}}else if(i.nodeType===8)if(i.data===zt)c.push({type:2,index:r});else{let h=-1;for(;(h=i.data.indexOf(N,h+1))!==-1;)c.push({type:7,index:r}),h+=N.length-1}r++}}static createElement(e,t){const n=q.createElement("template");return n.innerHTML=e,n}}function H(s,e,t=s,n){if(e===O)return e;let i=n!==void 0?t._$Co?.[n]:t._$Cl;const r=ee(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(s),i._$AT(s,t,n)),n!==void 0?(t._$Co??=[])[n]=i:t._$Cl=i),i!==void 0&&(e=H(s,i._$AS(s,e.values),i,n)),e}class Hs{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:n}=this._$AD,i=(e?.creationScope??q).importNode(t,!0);B.currentNode=i;let r=B.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let u;c.type===2?u=new j(r,r.nextSibling,this,e):c.type===1?u=new c.ctor(r,c.name,c.strings,this,e):c.type===6&&(u=new Vs(r,this,e)),this._$AV.push(u),c=n[++a]}o!==c?.index&&(r=B.nextNode(),o++)}return B.currentNode=q,i}p(e){let t=0;for(const n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}}class j{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=H(this,e,t),ee(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==O&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ds(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&ee(this._$AH)?this._$AA.nextSibling.data=e:this.T(q.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=te.createElement(Ft(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(t);else{const r=new Hs(i,this),o=r.u(this.options);r.p(t),this.T(o),this._$AH=r}}_$AC(e){let t=gt.get(e.strings);return t===void 0&&gt.set(e.strings,t=new te(e)),t}k(e){Ke(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let n,i=0;for(const r of e)i===t.length?t.push(n=new j(this.O(Z()),this.O(Z()),this,this.options)):n=t[i],n._$AI(r),i++;i<t.length&&(this._$AR(n&&n._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const n=lt(e).nextSibling;lt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}}class we{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,i,r){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=r,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=d}_$AI(e,t=this,n,i){const r=this.strings;let o=!1;if(r===void 0)e=H(this,e,t,0),o=!ee(e)||e!==this._$AH&&e!==O,o&&(this._$AH=e);else{const a=e;let c,u;for(e=r[0],c=0;c<r.length-1;c++)u=H(this,a[n+c],t,c),u===O&&(u=this._$AH[c]),o||=!ee(u)||u!==this._$AH[c],u===d?e=d:e!==d&&(e+=(u??"")+r[c+1]),this._$AH[c]=u}o&&!i&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class Ws extends we{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}}class js extends we{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}}class Fs extends we{constructor(e,t,n,i,r){super(e,t,n,i,r),this.type=5}_$AI(e,t=this){if((e=H(this,e,t,0)??d)===O)return;const n=this._$AH,i=e===d&&n!==d||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,r=e!==d&&(n===d||i);i&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Vs{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){H(this,e)}}const Gs={I:j},Ks=Ge.litHtmlPolyfillSupport;Ks?.(te,j),(Ge.litHtmlVersions??=[]).push("3.3.3");const Ys=(s,e,t)=>{const n=t?.renderBefore??e;let i=n._$litPart$;if(i===void 0){const r=t?.renderBefore??null;n._$litPart$=i=new j(e.insertBefore(Z(),r),r,void 0,t??{})}return i._$AI(s),i};const Ye=globalThis;let z=class extends M{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ys(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return O}};z._$litElement$=!0,z.finalized=!0,Ye.litElementHydrateSupport?.({LitElement:z});const Js=Ye.litElementPolyfillSupport;Js?.({LitElement:z});(Ye.litElementVersions??=[]).push("4.2.2");const Vt=s=>(e,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(s,e)}):customElements.define(s,e)};const Xs={attribute:!0,type:String,converter:ge,reflect:!1,hasChanged:Ve},Qs=(s=Xs,e,t)=>{const{kind:n,metadata:i}=t;let r=globalThis.litPropertyMetadata.get(i);if(r===void 0&&globalThis.litPropertyMetadata.set(i,r=new Map),n==="setter"&&((s=Object.create(s)).wrapped=!0),r.set(t.name,s),n==="accessor"){const{name:o}=t;return{set(a){const c=e.get.call(this);e.set.call(this,a),this.requestUpdate(o,c,s,!0,a)},init(a){return a!==void 0&&this.C(o,void 0,s,a),a}}}if(n==="setter"){const{name:o}=t;return function(a){const c=this[o];e.call(this,a),this.requestUpdate(o,c,s,!0,a)}}throw Error("Unsupported decorator location: "+n)};function T(s){return(e,t)=>typeof t=="object"?Qs(s,e,t):((n,i,r)=>{const o=i.hasOwnProperty(r);return i.constructor.createProperty(r,n),o?Object.getOwnPropertyDescriptor(i,r):void 0})(s,e,t)}function I(s){return T({...s,state:!0,attribute:!1})}const Zs=(s,e,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(s,e,t),t);function Je(s,e){return(t,n,i)=>{const r=o=>o.renderRoot?.querySelector(s)??null;return Zs(t,n,{get(){return r(this)}})}}const en={CHILD:2},Gt=s=>(...e)=>({_$litDirective$:s,values:e});let Kt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};const tn={},sn=Gt(class extends Kt{constructor(){super(...arguments),this.ot=tn}render(s,e){return e()}update(s,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((n,i)=>n===this.ot[i]))return O}else if(this.ot===e)return O;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});const{I:nn}=Gs,yt=s=>s,bt=()=>document.createComment(""),G=(s,e,t)=>{const n=s._$AA.parentNode,i=e===void 0?s._$AB:e._$AA;if(t===void 0){const r=n.insertBefore(bt(),i),o=n.insertBefore(bt(),i);t=new nn(r,o,s,s.options)}else{const r=t._$AB.nextSibling,o=t._$AM,a=o!==s;if(a){let c;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(c=s._$AU)!==o._$AU&&t._$AP(c)}if(r!==i||a){let c=t._$AA;for(;c!==r;){const u=yt(c).nextSibling;yt(n).insertBefore(c,i),c=u}}}return t},L=(s,e,t=s)=>(s._$AI(e,t),s),rn={},on=(s,e=rn)=>s._$AH=e,an=s=>s._$AH,Ee=s=>{s._$AR(),s._$AA.remove()};const vt=(s,e,t)=>{const n=new Map;for(let i=e;i<=t;i++)n.set(s[i],i);return n},cn=Gt(class extends Kt{constructor(s){if(super(s),s.type!==en.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let n;t===void 0?t=e:e!==void 0&&(n=e);const i=[],r=[];let o=0;for(const a of s)i[o]=n?n(a,o):o,r[o]=t(a,o),o++;return{values:r,keys:i}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,n]){const i=an(s),{values:r,keys:o}=this.dt(e,t,n);if(!Array.isArray(i))return this.ut=o,r;const a=this.ut??=[],c=[];let u,f,h=0,m=i.length-1,g=0,v=r.length-1;for(;h<=m&&g<=v;)if(i[h]===null)h++;else if(i[m]===null)m--;else if(a[h]===o[g])c[g]=L(i[h],r[g]),h++,g++;else if(a[m]===o[v])c[v]=L(i[m],r[v]),m--,v--;else if(a[h]===o[v])c[v]=L(i[h],r[v]),G(s,c[v+1],i[h]),h++,v--;else if(a[m]===o[g])c[g]=L(i[m],r[g]),G(s,i[h],i[m]),m--,g++;else if(u===void 0&&(u=vt(o,g,v),f=vt(a,h,m)),u.has(a[h]))if(u.has(a[m])){const C=f.get(o[g]),ke=C!==void 0?i[C]:null;if(ke===null){const rt=G(s,i[h]);L(rt,r[g]),c[g]=rt}else c[g]=L(ke,r[g]),G(s,i[h],ke),i[C]=null;g++}else Ee(i[m]),m--;else Ee(i[h]),h++;for(;g<=v;){const C=G(s,c[v+1]);L(C,r[g]),c[g++]=C}for(;h<=m;){const C=i[h++];C!==null&&Ee(C)}return this.ut=o,on(s,c),O}}),wt={light:[250,246,240],dark:[40,37,34]},he=[0,0,0],Y=[255,255,255],hn=4.5,$t=.08;function ln(s){const e=/^#([\da-f])([\da-f])([\da-f])$/i.exec(s.trim());return(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(s.trim())?.slice(1)??e?.slice(1).map(i=>i+i))?.map(i=>parseInt(i,16))}function Oe(s){const[e,t,n]=s.map(i=>{const r=i/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*t+.0722*n}function Ne(s,e){const[t,n]=[Oe(s),Oe(e)].sort((i,r)=>i-r);return(n+.05)/(t+.05)}const Re=(s,e,t)=>s.map((n,i)=>Math.round(n+((e[i]??0)-n)*t)),ie=s=>`#${s.map(e=>e.toString(16).padStart(2,"0")).join("")}`;function un(s,e){const t=Oe(e)>.5?he:Y;let n=s;for(let i=$t;Ne(n,e)<hn&&i<=1;i+=$t)n=Re(s,t,i);return n}function _t(s,e){const t=un(s,wt[e]),n=Ne(t,Y)>=Ne(t,he)?Y:he,i=Re(t,n===Y?he:Y,.15),r=Re(wt[e],t,.14);return`:host { --accent: ${ie(t)}; --accent-strong: ${ie(i)}; --on-accent: ${ie(n)}; --tint: ${ie(r)}; }`}function dn(s){const e=ln(s);return e?`${_t(e,"light")} @media (prefers-color-scheme: dark) { ${_t(e,"dark")} }`:""}const pn="Ein Computerprogramm, das informiert. Kein Mensch, keine Therapie.",fn="Sofort Hilfe",mn="Schnell weg",gn="Optionen",yn="Schließen",bn="Chat schließen",vn="Womit möchten Sie anfangen?",wn="Fragen Sie, was übermäßige Unabhängigkeit ist, sehen Sie sich Ihre Gewohnheiten einzeln an, oder finden Sie Worte, um jemanden um etwas zu bitten.",$n="Bevor Sie schreiben",_n="Sie schreiben mit einem Computerprogramm. Es kann sich irren, und niemand liest hier mit.",kn="Was Sie schreiben, geht an {host} und an keine andere Seite. Dort bleibt es für begrenzte Zeit, damit das Gespräch weitergehen kann, oder bis Sie es löschen. Dieser Browser behält es nur für diesen Tab, außer Sie wählen es unter „Optionen“ anders.",An="Mehr zum Datenschutz",En="Was {title} bei Gefahr tut (auf Englisch)",Sn="Das Gespräch selbst ist auf Englisch.",xn="Möglichkeiten anzufangen",Tn="Antworten zur Auswahl",Cn="Gespräch",On="Ihre Nachricht",Nn="Nachricht schreiben",Rn="Senden",Pn="Enter sendet, Umschalt+Enter beginnt eine neue Zeile.",Ln="noch {n} Zeichen",Bn="noch 1 Zeichen",qn="{n} Zeichen zu viel",Un="1 Zeichen zu viel",In="Die Nachricht ist zu lang. Möglich sind {n} Zeichen.",Mn="Weniger als {n} Zeichen übrig",Dn="Sie: ",zn="{title}: ",Hn="{title} schreibt",Wn="{title} ist gerade nicht erreichbar. Was Sie schreiben, bleibt hier und wird gesendet, sobald es geht. „Sofort Hilfe“ geht auch ohne Verbindung.",jn="Verbindung wird aufgebaut …",Fn="Jetzt versuchen",Vn="Wieder verbunden.",Gn="Noch nicht gesendet",Kn="Noch einmal",Yn="Ändern",Jn="Es kam keine Antwort. Ihre Nachricht ist noch da.",Xn="Diese Nachricht wurde nicht angenommen. Sie können sie ändern und noch einmal senden.",Qn="Das frühere Gespräch ist zu Ende. Hier beginnt ein neues.",Zn="Gespräch löschen",ei="Alles löschen, was hier gesagt wurde, auch auf dem Server?",ti="Ja, löschen",si="Behalten",ni="Das Gespräch wurde gelöscht.",ii="Auf dem Server konnte nicht gelöscht werden, er ist nicht erreichbar. Bitte versuchen Sie es später noch einmal.",ri="Auf diesem Gerät merken",oi="Dann ist das Gespräch auch noch da, wenn der Tab geschlossen war. Nur auf einem Gerät wählen, das sonst niemand benutzt.",ai="Um schnell von dieser Seite wegzukommen: „Schnell weg“ oder dreimal Esc. Das entfernt auch, was dieser Browser vom Chat behält.",ci="Land",hi="Aus diesem Gespräch",li="Bei Gefahr den Notruf des Landes wählen. Angebote in anderen Ländern:",ui="{to} anrufen",di="SMS: {to}",pi="Online-Chat",fi="Geprüft am {date}",mi=" (öffnet einen neuen Tab)",gi="Aus dem Artikel:",yi="in „{article}“",bi="Was Sie gesagt haben, als Bild",vi="oft",wi="manchmal",$i="selten oder nie",_i="Wie lange",ki="erst seit Kurzem",Ai="seit Jahren",Ei="so lange Sie denken können",Si="Im Weg",xi="kaum",Ti="ein wenig",Ci="sehr",Oi="Ein Bild Ihrer eigenen Antworten. Es ist keine Punktzahl und keine Diagnose.",Ni="Was Sie {title} erzählt haben",Ri="Nur, was in diesem Chat vorkam. Es ist keine Diagnose.",Pi="Was mir aufgefallen ist",Li="Notizen für ein erstes Gespräch",Bi="Als Textdatei sichern",qi="Drucken",Ui="Ihre Nachricht, ändern Sie sie, wie Sie möchten",Ii="Kopieren",Mi="Kopiert",Di="Teilen",zi={tagline:pn,help:fn,leave:mn,options:gn,close:yn,closeChat:bn,welcomeTitle:vn,welcomeText:wn,noticeTitle:$n,noticeProgram:_n,noticePrivacy:kn,noticeMore:An,protocol:En,english:Sn,starters:xn,choices:Tn,conversation:Cn,message:On,placeholder:Nn,send:Rn,hint:Pn,left:Ln,leftOne:Bn,over:qn,overOne:Un,spokenOver:In,spokenLeft:Mn,youSaid:Dn,tandemSaid:zn,writing:Hn,offline:Wn,connecting:jn,tryNow:Fn,connected:Vn,notSent:Gn,tryAgain:Kn,change:Yn,noAnswer:Jn,notTaken:Xn,fresh:Qn,clear:Zn,clearAsk:ei,clearYes:ti,clearNo:si,cleared:ni,clearFailed:ii,remember:ri,rememberHint:oi,leaveHint:ai,country:ci,helpGiven:hi,helpElsewhere:li,call:ui,text:di,chat:pi,checked:fi,newTab:mi,source:gi,sourceIn:yi,picture:bi,often:vi,sometimes:wi,never:$i,howLong:_i,lately:ki,years:Ai,always:Ei,inTheWay:Si,not:xi,little:Ti,much:Ci,noScore:Oi,recalled:Ni,yourWords:Ri,notesTitle:Pi,notesFor:Li,save:Bi,print:qi,draft:Ui,copy:Ii,copied:Mi,share:Di},Hi="A computer program that shares information. Not a person, not therapy.",Wi="Get help now",ji="Leave quickly",Fi="Options",Vi="Close",Gi="Close the chat",Ki="Where would you like to start?",Yi="Ask what hyper-independence is, look at your own habits one at a time, or find the words to ask someone for something.",Ji="Before you write",Xi="You will be writing with a computer program. It can be wrong, and nobody watches this chat.",Qi="What you write goes to {host} and to no other site. It is kept there for a limited time, so that the conversation can go on, or until you clear it. This browser keeps it for this tab only, unless you choose otherwise under “Options”.",Zi="More on privacy",er="How {title} acts in danger",tr="",sr="Ways to start",nr="Answers to choose from",ir="Conversation",rr="Your message",or="Write a message",ar="Send",cr="Enter sends, Shift+Enter starts a new line.",hr="{n} characters left",lr="1 character left",ur="{n} characters too many",dr="1 character too many",pr="The message is too long. The limit is {n} characters.",fr="Fewer than {n} characters left",mr="You said: ",gr="{title} said: ",yr="{title} is writing",br="{title} can't be reached right now. What you write is kept here and sent when it can be. “Get help now” works without a connection.",vr="Connecting …",wr="Try now",$r="Connected again.",_r="Not sent yet",kr="Try again",Ar="Change it",Er="No answer came back. Your message is still here.",Sr="This message could not be taken. You can change it and send it again.",xr="The earlier conversation has ended. A new one begins here.",Tr="Clear conversation",Cr="Erase everything that was said here, on the server as well?",Or="Yes, erase it",Nr="Keep it",Rr="The conversation was erased.",Pr="It could not be erased on the server, as that can't be reached. Please try again later.",Lr="Remember on this device",Br="Then the conversation is found again after the tab is closed. Choose this only on a device that nobody else uses.",qr="To leave this page fast, use “Leave quickly” or press Esc three times. That also removes what this browser keeps of the chat.",Ur="Country",Ir="From this conversation",Mr="In danger, call your local emergency number. Lines in other countries:",Dr="Call {to}",zr="Text {to}",Hr="Chat online",Wr="Checked on {date}",jr=" (opens in a new tab)",Fr="From the article:",Vr="in “{article}”",Gr="What you said, as a picture",Kr="often",Yr="sometimes",Jr="rarely or never",Xr="How long",Qr="just lately",Zr="for years",eo="as long as you know",to="In the way",so="not really",no="a little",io="a lot",ro="A picture of your own answers. It is no score and no diagnosis.",oo="What you told {title}",ao="Only what came up in this chat. It is no diagnosis.",co="What I noticed",ho="Notes for a first appointment",lo="Save as a text file",uo="Print",po="Your message, to change as you like",fo="Copy",mo="Copied",go="Share",Yt={tagline:Hi,help:Wi,leave:ji,options:Fi,close:Vi,closeChat:Gi,welcomeTitle:Ki,welcomeText:Yi,noticeTitle:Ji,noticeProgram:Xi,noticePrivacy:Qi,noticeMore:Zi,protocol:er,english:tr,starters:sr,choices:nr,conversation:ir,message:rr,placeholder:or,send:ar,hint:cr,left:hr,leftOne:lr,over:ur,overOne:dr,spokenOver:pr,spokenLeft:fr,youSaid:mr,tandemSaid:gr,writing:yr,offline:br,connecting:vr,tryNow:wr,connected:$r,notSent:_r,tryAgain:kr,change:Ar,noAnswer:Er,notTaken:Sr,fresh:xr,clear:Tr,clearAsk:Cr,clearYes:Or,clearNo:Nr,cleared:Rr,clearFailed:Pr,remember:Lr,rememberHint:Br,leaveHint:qr,country:Ur,helpGiven:Ir,helpElsewhere:Mr,call:Dr,text:zr,chat:Hr,checked:Wr,newTab:jr,source:Fr,sourceIn:Vr,picture:Gr,often:Kr,sometimes:Yr,never:Jr,howLong:Xr,lately:Qr,years:Zr,always:eo,inTheWay:to,not:so,little:no,much:io,noScore:ro,recalled:oo,yourWords:ao,notesTitle:co,notesFor:ho,save:lo,print:uo,draft:po,copy:fo,copied:mo,share:go},yo="Un programa informático que da información. No es una persona ni una terapia.",bo="Ayuda ahora",vo="Salir rápido",wo="Opciones",$o="Cerrar",_o="Cerrar el chat",ko="¿Por dónde quiere empezar?",Ao="Pregunte qué es la hiperindependencia, mire sus costumbres una a una o encuentre las palabras para pedir algo a alguien.",Eo="Antes de escribir",So="Va a escribir con un programa informático. Puede equivocarse, y nadie vigila este chat.",xo="Lo que escriba va a {host} y a ningún otro sitio. Se guarda allí por un tiempo limitado, para que la conversación pueda seguir, o hasta que la borre. Este navegador lo guarda solo para esta pestaña, salvo que elija otra cosa en «Opciones».",To="Más sobre la privacidad",Co="Qué hace {title} en caso de peligro (en inglés)",Oo="La conversación es en inglés.",No="Formas de empezar",Ro="Respuestas para elegir",Po="Conversación",Lo="Su mensaje",Bo="Escriba un mensaje",qo="Enviar",Uo="Intro envía, Mayús+Intro empieza una línea nueva.",Io="quedan {n} caracteres",Mo="queda 1 carácter",Do="sobran {n} caracteres",zo="sobra 1 carácter",Ho="El mensaje es demasiado largo. El límite es de {n} caracteres.",Wo="Quedan menos de {n} caracteres",jo="Usted: ",Fo="{title}: ",Vo="{title} está escribiendo",Go="No se puede contactar con {title} ahora. Lo que escriba se guarda aquí y se enviará cuando sea posible. «Ayuda ahora» funciona sin conexión.",Ko="Conectando …",Yo="Probar ahora",Jo="Conectado de nuevo.",Xo="Aún sin enviar",Qo="Probar otra vez",Zo="Cambiarlo",ea="No llegó respuesta. Su mensaje sigue aquí.",ta="Este mensaje no se pudo aceptar. Puede cambiarlo y enviarlo otra vez.",sa="La conversación anterior ha terminado. Aquí empieza una nueva.",na="Borrar la conversación",ia="¿Borrar todo lo dicho aquí, también en el servidor?",ra="Sí, borrar",oa="Conservar",aa="La conversación se ha borrado.",ca="No se pudo borrar en el servidor, porque no responde. Inténtelo más tarde.",ha="Recordar en este dispositivo",la="Así la conversación se encuentra de nuevo después de cerrar la pestaña. Elíjalo solo en un dispositivo que nadie más use.",ua="Para salir rápido de esta página use «Salir rápido» o pulse Esc tres veces. También quita lo que este navegador guarda del chat.",da="País",pa="De esta conversación",fa="En peligro, llame al número de emergencias de su país. Líneas en otros países:",ma="Llamar al {to}",ga="SMS: {to}",ya="Chat en línea",ba="Comprobado el {date}",va=" (se abre en otra pestaña)",wa="Del artículo:",$a="en «{article}»",_a="Lo que dijo, en una imagen",ka="a menudo",Aa="a veces",Ea="rara vez o nunca",Sa="Desde cuándo",xa="hace poco",Ta="desde hace años",Ca="desde que recuerda",Oa="Cuánto estorba",Na="casi nada",Ra="un poco",Pa="mucho",La="Una imagen de sus propias respuestas. No es una puntuación ni un diagnóstico.",Ba="Lo que contó a {title}",qa="Solo lo que salió en este chat. No es un diagnóstico.",Ua="Lo que he notado",Ia="Notas para una primera cita",Ma="Guardar como texto",Da="Imprimir",za="Su mensaje, para cambiarlo como quiera",Ha="Copiar",Wa="Copiado",ja="Compartir",Fa={tagline:yo,help:bo,leave:vo,options:wo,close:$o,closeChat:_o,welcomeTitle:ko,welcomeText:Ao,noticeTitle:Eo,noticeProgram:So,noticePrivacy:xo,noticeMore:To,protocol:Co,english:Oo,starters:No,choices:Ro,conversation:Po,message:Lo,placeholder:Bo,send:qo,hint:Uo,left:Io,leftOne:Mo,over:Do,overOne:zo,spokenOver:Ho,spokenLeft:Wo,youSaid:jo,tandemSaid:Fo,writing:Vo,offline:Go,connecting:Ko,tryNow:Yo,connected:Jo,notSent:Xo,tryAgain:Qo,change:Zo,noAnswer:ea,notTaken:ta,fresh:sa,clear:na,clearAsk:ia,clearYes:ra,clearNo:oa,cleared:aa,clearFailed:ca,remember:ha,rememberHint:la,leaveHint:ua,country:da,helpGiven:pa,helpElsewhere:fa,call:ma,text:ga,chat:ya,checked:ba,newTab:va,source:wa,sourceIn:$a,picture:_a,often:ka,sometimes:Aa,never:Ea,howLong:Sa,lately:xa,years:Ta,always:Ca,inTheWay:Oa,not:Na,little:Ra,much:Pa,noScore:La,recalled:Ba,yourWords:qa,notesTitle:Ua,notesFor:Ia,save:Ma,print:Da,draft:za,copy:Ha,copied:Wa,share:ja},Jt={en:Yt,de:zi,es:Fa};function Xt(s){const e=s.toLowerCase().split("-")[0]??"";return Object.hasOwn(Jt,e)?e:"en"}function Pe(s){return Jt[Xt(s)]??Yt}function _(s,e){return s.replace(/\{(\w+)\}/g,(t,n)=>String(e[n]??t))}const Qt=2e3,Le=200,kt=50;function Zt(s){return Qt-[...s.trim()].length}function Va(s,e){return e>Le?"":Math.abs(e)===1?e<0?s.overOne:s.leftOne:_(e<0?s.over:s.left,{n:Math.abs(e)})}function Ga(s,e){return e>Le?"":e<0?_(s.spokenOver,{n:Qt}):_(s.spokenLeft,{n:e>kt?Le:kt})}function Be(s){CSS.supports("field-sizing","content")||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight+s.offsetHeight-s.clientHeight}px`)}const le="tandem.";function be(s){try{return globalThis[s]}catch{return}}class Ka{constructor(e){this.server=e}#e=be("sessionStorage");#s=be("localStorage");get token(){return this.#t(this.#e,"token")??this.#t(this.#s,"token")}set token(e){this.#n(this.#e,"token",e),(this.remembered||!e)&&this.#n(this.#s,"token",e)}get remembered(){return this.#t(this.#s,"token")!==void 0}set remembered(e){this.#n(this.#s,"token",e?this.token??"":void 0)}get unsent(){try{const e=JSON.parse(this.#t(this.#e,"unsent")??"[]");return Array.isArray(e)?e:[]}catch{return[]}}set unsent(e){this.#n(this.#e,"unsent",e.length?JSON.stringify(e):void 0)}#t(e,t){return e?.getItem(`${le}${t} ${this.server}`)??void 0}#n(e,t,n){try{n===void 0?e?.removeItem(`${le}${t} ${this.server}`):e?.setItem(`${le}${t} ${this.server}`,n)}catch{}}}function Ya(){for(const s of[be("sessionStorage"),be("localStorage")])for(const e of Object.keys(s??{}))e.startsWith(le)&&s?.removeItem(e)}const At="https://www.wikipedia.org/",Ja=3,Xa=2e3;function Qa(){Ya(),document.title="Wikipedia",document.body.replaceChildren();try{top&&top!==window&&top.location.replace(At)}finally{location.replace(At)}}class Za{constructor(e,t){this.seen=e,this.go=t}#e=[];watch(){window.addEventListener("keydown",this.#s,{capture:!0})}unwatch(){window.removeEventListener("keydown",this.#s,{capture:!0})}#s=e=>{e.key!=="Escape"||e.repeat||e.isComposing||(this.#e=this.#e.filter(t=>e.timeStamp-t<Xa),(this.#e.length||this.seen())&&this.#e.push(e.timeStamp),this.#e.length>=Ja&&this.go())}}const k=s=>typeof s=="object"&&s!==null?s:{},se=s=>Array.isArray(s)?s.map(k):[],b=s=>typeof s=="string"?s.trim():"",R=s=>b(s)||void 0;function qe(s,...e){return e.find(t=>t===s)}function Xe(s){const e=b(s);return/^https?:\/\//i.test(e)&&URL.canParse(e)?e:void 0}function es(s){const e=k(s);return{name:b(e.name),call:R(e.call),text:R(e.text),chat:R(e.chat),hours:R(e.hours),verifiedOn:R(e.verified_on)}}function ec(s){const e=qe(s.often,"often","sometimes","never");return e&&{name:b(s.name)||b(s.sign),often:e}}function tc(s){if(Array.isArray(s.summary))return{type:"summary",signs:se(s.summary).map(ec).filter(n=>n!==void 0),howLong:qe(s.how_long,"lately","years","always"),inTheWay:qe(s.in_the_way,"not","little","much")};const[e,t]=[Number(s.step),Number(s.of)];return e>0&&t>=e?{type:"self_check",step:e,of:t}:void 0}function sc(s){const e=se(s.topics).map(({name:t})=>({name:b(t)})).filter(({name:t})=>t);return e.length?{type:"recall",topics:e}:void 0}const Et={source:s=>({type:"source",title:b(s.title)||b(s.section),article:b(s.article),published:R(s.published),url:Xe(s.url)}),crisis:s=>({type:"crisis",country:R(s.country),lines:se(s.lines).map(es).filter(e=>e.name)}),therapy:s=>({type:"therapy",items:se(s.items).map(e=>({name:b(e.name),because:R(e.because),explains:b(e.explains)}))}),self_check:tc,recall:sc,composer:s=>b(s.text)?{type:"composer",text:b(s.text)}:void 0};function nc(s){const e=k(s.custom),t=Object.hasOwn(Et,b(e.type))?Et[b(e.type)]?.(e):void 0,n=se(s.buttons).map(i=>({title:b(i.title),payload:b(i.payload)||b(i.title)}));return{text:b(s.text),cards:t?[t]:[],choices:n.filter(i=>i.title)}}const ic=({text:s,cards:e,choices:t})=>!s&&!e.length&&!t.length,rc=s=>({text:s,cards:[],choices:[]});function oc(s,e){const t=s.at(-1);if(!t||e.text)return[...s,e];const n={...t,cards:[...t.cards,...e.cards],choices:[...t.choices,...e.choices]};return[...s.slice(0,-1),n]}const St={US:[{name:"988 Suicide & Crisis Lifeline",call:"988",text:"988",hours:"24/7"},{name:"Crisis Text Line",text:"HOME to 741741",hours:"24/7"},{name:"Emergency services",call:"911",hours:"24/7"}]},ac="US";class cc{constructor(){this.lines=St}async read(e){try{const t=await(await fetch(`${e}/static/lines.json`,{credentials:"omit"})).json(),n=Object.entries(k(t)).map(([i,r])=>[i,hc(r)]);this.lines={...St,...Object.fromEntries(n.filter(([,i])=>i.length))}}catch{}}known(e){const t=e?.toUpperCase()==="UK"?"GB":e?.toUpperCase()??"";return Object.hasOwn(this.lines,t)?t:ac}}const hc=s=>(Array.isArray(s)?s:[]).map(es).filter(e=>e.name&&(e.call||e.text||e.chat)),ts="--tandem-em";try{CSS.registerProperty({name:ts,syntax:"<length>",inherits:!0,initialValue:"16px"})}catch{}function Qe(s){return Mt(s.cssText.replace(/(\d*\.?\d+)rem\b/g,`calc($1 * var(${ts}))`))}const ss=Qe(Fe`
  :host {
    --paper: #faf6f0;
    --surface: #ffffff;
    --ink: #2c2723;
    --quiet: #5f574f;
    --hair: #e8dfd3;
    --edge: #857a6e;
    --accent: #2f6152;
    --accent-strong: #244c40;
    --on-accent: #ffffff;
    --tint: #dfece5;
    --alarm: #9a3324;
    --alarm-strong: #7f281b;
    --on-alarm: #ffffff;
    --alarm-tint: #fbeae5;
    --focus: #1c4f91;
    --peer: #d98f5f;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --paper: #1c1a18;
      --surface: #282522;
      --ink: #f1ebe3;
      --quiet: #bdb3a7;
      --hair: #3a3530;
      --edge: #8f8478;
      --accent: #9fd0bd;
      --accent-strong: #b9e0d0;
      --on-accent: #10211a;
      --tint: #2b463c;
      --alarm: #f2a691;
      --alarm-strong: #f8bfaf;
      --on-alarm: #2b0e08;
      --alarm-tint: #2d2320;
      --focus: #a9cbff;
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  ul,
  dl,
  dd,
  figure,
  h1,
  h2,
  h3 {
    margin: 0;
  }

  ul {
    list-style: none;
    padding: 0;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--edge);
    border-radius: 1.4rem;
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    transition: background-color 120ms ease;
  }

  button:hover {
    background: var(--tint);
  }

  .send {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .help {
    border-color: var(--alarm);
    background: var(--alarm);
    color: var(--on-alarm);
  }

  .send:hover {
    background: var(--accent-strong);
  }

  .help:hover {
    background: var(--alarm-strong);
  }

  .grave {
    border-color: var(--alarm);
  }

  select {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 0.75rem;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }

  input[type="checkbox"] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }

  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  .plain {
    background: transparent;
    color: var(--ink);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    max-block-size: min(12rem, 35cqb);
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--edge);
    border-radius: 1.4rem;
    background: var(--surface);
    color: inherit;
    font: inherit;
    resize: none;
    field-sizing: content;
  }

  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }

  label {
    font-size: 0.875rem;
    color: var(--quiet);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .quiet {
    font-size: 0.875rem;
    color: var(--quiet);
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`),lc=Qe(Fe`
  /* What the page around says about every element may not reach in here; its size and place may. */
  :host {
    display: block !important;
    block-size: 100%;
    min-block-size: min(24rem, 100dvh);
    opacity: 1 !important;
    filter: none !important;
    visibility: visible !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .frame {
    all: initial;
    display: block;
    block-size: 100%;
    container-type: size;
    color-scheme: light dark;
    color: var(--ink);
    font-family: system-ui, sans-serif;
    font-size: medium;
    line-height: 1.5;
    --tandem-em: 1em;
  }

  .chat {
    --gutter: max(1rem, (100% - 46rem) / 2);
    display: grid;
    grid-template: "header" auto "panel" auto "log" minmax(0, 1fr) "banner" auto "composer" auto / minmax(0, 1fr);
    block-size: 100%;
    background: var(--paper);
  }

  h1,
  h2 {
    font-family: ui-serif, Charter, Georgia, serif;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  h1 {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    font-size: 1.35rem;
  }

  h2 {
    font-size: 1.3rem;
  }

  .mark {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    fill: var(--accent);
  }

  .mark circle + circle {
    fill: var(--peer);
    fill-opacity: 0.85;
  }

  .top {
    grid-area: header;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.75rem var(--gutter);
    border-block-end: 1px solid var(--hair);
  }

  .title {
    flex: 1 1 15rem;
    text-wrap: balance;
  }

  .actions {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .corner {
    flex: none;
    align-self: start;
    inline-size: 2.75rem;
    padding: 0;
    font-size: 1.25rem;
    line-height: 1;
  }

  .banner {
    grid-area: banner;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.6rem var(--gutter);
    border-block-start: 1px solid var(--edge);
    background: var(--surface);
  }

  .banner p {
    flex: 1 1 12rem;
  }

  .panel.mild {
    background: var(--surface);
  }

  .country,
  .remember {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .remember label {
    color: var(--ink);
    font-size: 1rem;
  }

  .panel > button {
    justify-self: start;
  }

  .ask,
  .notice {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 0.75rem;
    font-size: 0.9375rem;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .about a {
    padding-block: 0.25rem;
  }

  .panel {
    grid-area: panel;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-block-size: 65cqb;
    overflow-y: auto;
    padding: 1rem var(--gutter) 1.25rem;
    border-block-end: 1px solid var(--hair);
    background: var(--alarm-tint);
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }

  .panel h2:focus {
    outline: none;
  }

  #log {
    grid-area: log;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    overflow-y: auto;
    padding: 1.25rem var(--gutter);
  }

  #log:focus-visible {
    outline-offset: -3px;
  }

  .welcome {
    display: grid;
    gap: 0.75rem;
    margin-block: auto;
  }

  .composer {
    grid-area: composer;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: end;
    padding: 0.75rem var(--gutter) max(0.75rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--hair);
    background: var(--paper);
  }

  .composer textarea {
    flex: 1 1 8rem;
    inline-size: auto;
  }

  .below {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }

  #counter {
    font-size: 0.875rem;
  }

  #counter.over {
    color: var(--alarm);
    font-weight: 600;
  }

  textarea[aria-invalid="true"] {
    border-color: var(--alarm);
    border-width: 2px;
  }

  .title {
    display: flex;
    gap: 0.5rem;
  }

  .title > div {
    flex: 1;
  }

  /* A narrow place: equal buttons under the title, and no hint that only a keyboard needs. */
  @container (max-width: 34em) {
    .top {
      gap: 0.5rem;
      padding-block: 0.6rem;
    }

    .title {
      flex: 1 1 100%;
    }

    .actions {
      flex: 1 1 100%;
    }

    .actions button {
      flex: 1 1 auto;
      min-inline-size: min-content;
      padding-inline: 0.5rem;
      font-size: 0.9375rem;
    }

    #hint {
      display: none;
    }
  }

  @container (max-width: 23em) {
    .actions button {
      flex: 1 1 0;
      padding-inline: 0.25rem;
    }
  }

  /* A low place (large text, zoom, an open keyboard): all of it scrolls; help and the message stay in reach. */
  @container (max-height: 30em) {
    .chat {
      display: flex;
      flex-direction: column;
      overflow-y: auto;
    }

    .top {
      display: contents;
    }

    .title {
      flex: none;
      padding: 0.75rem var(--gutter) 0;
    }

    .actions {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      flex: none;
      padding: 0.5rem var(--gutter);
      border-block-end: 1px solid var(--hair);
      background: var(--paper);
    }

    .panel,
    #log {
      flex: none;
      max-block-size: none;
      overflow: visible;
    }

    #log {
      flex: 1 0 auto;
    }

    .composer {
      position: sticky;
      inset-block-end: 0;
      flex: none;
      padding-block: 0.5rem;
    }
  }
`),uc=Qe(Fe`
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    scroll-margin-block: 1rem;
    /* A long conversation: what is out of sight is not laid out. */
    content-visibility: auto;
    contain-intrinsic-size: auto 6rem;
  }

  .turn:nth-last-of-type(-n + 4) {
    content-visibility: visible;
  }

  .turn.person {
    justify-items: end;
    padding-inline-start: 2rem;
  }

  .turn.tandem {
    justify-items: start;
    padding-inline-end: 1.25rem;
  }

  .bubble {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-inline-size: 36rem;
    padding: 0.7rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 1.25rem;
    background: var(--surface);
  }

  .person .bubble {
    border-color: transparent;
    border-end-end-radius: 0.35rem;
    background: var(--tint);
  }

  .tandem .bubble {
    border-end-start-radius: 0.35rem;
  }

  .bubble.grave {
    border-color: var(--alarm);
  }

  .words {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .name {
    font-weight: 600;
  }

  .choices,
  .reaches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .choices button {
    text-align: start;
  }

  .trouble {
    display: grid;
    gap: 0.5rem;
    justify-items: end;
    max-inline-size: 36rem;
    font-size: 0.9375rem;
    text-align: end;
  }

  .lines,
  .items {
    display: grid;
    gap: 0.75rem;
  }

  .lines li + li,
  .items li + li {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--hair);
  }

  .panel .lines li + li {
    border-color: var(--edge);
  }

  /* The name beside its numbers where there is room, above them where there is not. */
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    overflow-wrap: anywhere;
  }

  .lines .quiet,
  .bubble .lines .name {
    flex-basis: 100%;
  }

  .reach {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.9rem;
    border: 1px solid var(--edge);
    border-radius: 1.4rem;
    background: var(--surface);
    font-weight: 600;
  }

  .reach:hover {
    background: var(--tint);
  }

  .source {
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--hair);
  }

  .source cite {
    font-style: normal;
    font-weight: 600;
  }

  .bubble.wide {
    max-inline-size: 46rem;
  }

  .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem;
  }

  .side-by-side li {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 0.75rem;
    background: var(--paper);
  }

  h3 {
    font-size: 1rem;
    line-height: 1.3;
  }

  .because {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--peer);
  }

  .summary {
    display: grid;
    gap: 0.75rem;
  }

  figcaption {
    font-weight: 600;
  }

  .pictured {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1rem 1.5rem;
  }

  .recalled {
    padding-inline-start: 1.25rem;
    list-style: disc;
    overflow-wrap: anywhere;
  }

  .flower {
    flex: 0 1 11rem;
    inline-size: 11rem;
    fill: var(--accent);
  }

  .flower circle {
    fill: var(--peer);
  }

  .flower .sometimes {
    fill-opacity: 0.65;
  }

  .flower .never {
    fill: none;
    stroke: var(--edge);
  }

  dl {
    flex: 1 1 15rem;
  }

  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.3rem;
    border-block-end: 1px solid var(--hair);
  }

  dd {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--quiet);
  }

  dd .mark {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 1px solid var(--accent);
    border-radius: 50%;
  }

  dd .mark.often {
    background: var(--accent);
  }

  dd .mark.sometimes {
    background: linear-gradient(to top, var(--accent) 50%, transparent 50%);
  }

  dd .mark.never {
    border-color: var(--edge);
  }

  progress {
    display: block;
    inline-size: 12rem;
    max-inline-size: 100%;
    block-size: 0.5rem;
    margin-block-start: 0.25rem;
    accent-color: var(--accent);
  }

  .typing {
    display: flex;
    gap: 0.35rem;
    padding: 0.9rem 1rem;
    /* Most answers come at once: dots that flash up would only unsettle. */
    animation: appear 200ms ease 400ms backwards;
  }

  .typing i {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--quiet);
    animation: breathe 1.6s ease-in-out infinite;
  }

  .typing i:nth-child(2) {
    animation-delay: 200ms;
  }

  .typing i:nth-child(3) {
    animation-delay: 400ms;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.3;
    }
  }

  @media (forced-colors: active) {
    .bubble,
    .person .bubble {
      border-color: CanvasText;
    }

    .typing i,
    dd .mark.often {
      forced-color-adjust: none;
      background: CanvasText;
    }

    .flower {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .flower circle,
    .flower .never {
      fill: none;
      stroke: CanvasText;
    }
  }
`);function ns(s){const e=k(s),{n:t,from:n,id:i,at:r}=e;if(!(typeof t!="number"||n!=="person"&&n!=="tandem"))return{n:t,from:n,id:typeof i=="string"?i:void 0,at:Number(r)||0,reply:nc(e)}}function xt(s){const{events:e}=k(s);return{entries:(Array.isArray(e)?e:[]).map(ns).filter(n=>n!==void 0).sort((n,i)=>n.n-i.n),erased:is(s)}}const is=s=>Number(k(s).erased)||0;class Q extends Error{constructor(e,t){super(t||String(e)),this.code=e,this.reason=t}get later(){return[408,425,429].includes(this.code)}}function Ze(s,e){const{reason:t,code:n}=k(s);return new Q(typeof n=="number"?n:e,typeof t=="string"?t:"")}function Tt(){return typeof crypto.randomUUID=="function"?crypto.randomUUID():Array.from(crypto.getRandomValues(new Uint8Array(16)),s=>s.toString(16).padStart(2,"0")).join("")}const dc=1e4,pc=45e3;class fc{constructor(e){this.server=e}async session(e){const{token:t,fresh:n}=k(await this.#e("POST","session",void 0,e?{token:e}:{}));if(typeof t!="string"||!t)throw new Error("no token came");return{token:t,fresh:n===!0}}async history(e,t){return xt(await this.#e("GET",`history?after=${t}`,e))}async say(e,t){const n=await this.#e("POST","messages",e,t,pc);return{n:Number(k(n).n),...xt(n)}}async erase(e){await this.#e("DELETE","session",e)}async#e(e,t,n,i,r=dc){const o={};n&&(o.Authorization=`Bearer ${n}`),i&&(o["Content-Type"]="application/json");const a=await fetch(`${this.server}/webhooks/web/${t}`,{method:e,headers:o,body:i&&JSON.stringify(i),cache:"no-store",credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(r)});if(a.status===204)return;const c=await a.json().catch(()=>{});if(a.status>=400&&a.status<500)throw Ze(c,a.status);if(!a.ok)throw new Error(`the server answered ${a.status}`);return c}}const x=Object.create(null);x.open="0";x.close="1";x.ping="2";x.pong="3";x.message="4";x.upgrade="5";x.noop="6";const ue=Object.create(null);Object.keys(x).forEach(s=>{ue[x[s]]=s});const Ue={type:"error",data:"parser error"},rs=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",os=typeof ArrayBuffer=="function",as=s=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(s):s&&s.buffer instanceof ArrayBuffer,et=({type:s,data:e},t,n)=>rs&&e instanceof Blob?t?n(e):Ct(e,n):os&&(e instanceof ArrayBuffer||as(e))?t?n(e):Ct(new Blob([e]),n):n(x[s]+(e||"")),Ct=(s,e)=>{const t=new FileReader;return t.onload=function(){const n=t.result.split(",")[1];e("b"+(n||""))},t.readAsDataURL(s)};function Ot(s){return s instanceof Uint8Array?s:s instanceof ArrayBuffer?new Uint8Array(s):new Uint8Array(s.buffer,s.byteOffset,s.byteLength)}let Se;function mc(s,e){if(rs&&s.data instanceof Blob)return s.data.arrayBuffer().then(Ot).then(e);if(os&&(s.data instanceof ArrayBuffer||as(s.data)))return e(Ot(s.data));et(s,!1,t=>{Se||(Se=new TextEncoder),e(Se.encode(t))})}const Nt="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",J=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let s=0;s<Nt.length;s++)J[Nt.charCodeAt(s)]=s;const gc=s=>{let e=s.length*.75,t=s.length,n,i=0,r,o,a,c;s[s.length-1]==="="&&(e--,s[s.length-2]==="="&&e--);const u=new ArrayBuffer(e),f=new Uint8Array(u);for(n=0;n<t;n+=4)r=J[s.charCodeAt(n)],o=J[s.charCodeAt(n+1)],a=J[s.charCodeAt(n+2)],c=J[s.charCodeAt(n+3)],f[i++]=r<<2|o>>4,f[i++]=(o&15)<<4|a>>2,f[i++]=(a&3)<<6|c&63;return u},yc=typeof ArrayBuffer=="function",tt=(s,e)=>{if(typeof s!="string")return{type:"message",data:cs(s,e)};const t=s.charAt(0);return t==="b"?{type:"message",data:bc(s.substring(1),e)}:ue[t]?s.length>1?{type:ue[t],data:s.substring(1)}:{type:ue[t]}:Ue},bc=(s,e)=>{if(yc){const t=gc(s);return cs(t,e)}else return{base64:!0,data:s}},cs=(s,e)=>e==="blob"?s instanceof Blob?s:new Blob([s]):s instanceof ArrayBuffer?s:s.buffer,hs="",vc=(s,e)=>{const t=s.length,n=new Array(t);let i=0;s.forEach((r,o)=>{et(r,!1,a=>{n[o]=a,++i===t&&e(n.join(hs))})})},wc=(s,e)=>{const t=s.split(hs),n=[];for(let i=0;i<t.length;i++){const r=tt(t[i],e);if(n.push(r),r.type==="error")break}return n};function $c(){return new TransformStream({transform(s,e){mc(s,t=>{const n=t.length;let i;if(n<126)i=new Uint8Array(1),new DataView(i.buffer).setUint8(0,n);else if(n<65536){i=new Uint8Array(3);const r=new DataView(i.buffer);r.setUint8(0,126),r.setUint16(1,n)}else{i=new Uint8Array(9);const r=new DataView(i.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(n))}s.data&&typeof s.data!="string"&&(i[0]|=128),e.enqueue(i),e.enqueue(t)})}})}let xe;function re(s){return s.reduce((e,t)=>e+t.length,0)}function oe(s,e){if(s[0].length===e)return s.shift();const t=new Uint8Array(e);let n=0;for(let i=0;i<e;i++)t[i]=s[0][n++],n===s[0].length&&(s.shift(),n=0);return s.length&&n<s[0].length&&(s[0]=s[0].slice(n)),t}function _c(s,e){xe||(xe=new TextDecoder);const t=[];let n=0,i=-1,r=!1;return new TransformStream({transform(o,a){for(t.push(o);;){if(n===0){if(re(t)<1)break;const c=oe(t,1);r=(c[0]&128)===128,i=c[0]&127,i<126?n=3:i===126?n=1:n=2}else if(n===1){if(re(t)<2)break;const c=oe(t,2);i=new DataView(c.buffer,c.byteOffset,c.length).getUint16(0),n=3}else if(n===2){if(re(t)<8)break;const c=oe(t,8),u=new DataView(c.buffer,c.byteOffset,c.length),f=u.getUint32(0);if(f>Math.pow(2,21)-1){a.enqueue(Ue);break}i=f*Math.pow(2,32)+u.getUint32(4),n=3}else{if(re(t)<i)break;const c=oe(t,i);a.enqueue(tt(r?c:xe.decode(c),e)),n=0}if(i===0||i>s){a.enqueue(Ue);break}}}})}const ls=4;function y(s){if(s)return kc(s)}function kc(s){for(var e in y.prototype)s[e]=y.prototype[e];return s}y.prototype.on=y.prototype.addEventListener=function(s,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+s]=this._callbacks["$"+s]||[]).push(e),this};y.prototype.once=function(s,e){function t(){this.off(s,t),e.apply(this,arguments)}return t.fn=e,this.on(s,t),this};y.prototype.off=y.prototype.removeListener=y.prototype.removeAllListeners=y.prototype.removeEventListener=function(s,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var t=this._callbacks["$"+s];if(!t)return this;if(arguments.length==1)return delete this._callbacks["$"+s],this;for(var n,i=0;i<t.length;i++)if(n=t[i],n===e||n.fn===e){t.splice(i,1);break}return t.length===0&&delete this._callbacks["$"+s],this};y.prototype.emit=function(s){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),t=this._callbacks["$"+s],n=1;n<arguments.length;n++)e[n-1]=arguments[n];if(t){t=t.slice(0);for(var n=0,i=t.length;n<i;++n)t[n].apply(this,e)}return this};y.prototype.emitReserved=y.prototype.emit;y.prototype.listeners=function(s){return this._callbacks=this._callbacks||{},this._callbacks["$"+s]||[]};y.prototype.hasListeners=function(s){return!!this.listeners(s).length};const $e=typeof Promise=="function"&&typeof Promise.resolve=="function"?e=>Promise.resolve().then(e):(e,t)=>t(e,0),A=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),Ac="arraybuffer";function us(s,...e){return e.reduce((t,n)=>(s.hasOwnProperty(n)&&(t[n]=s[n]),t),{})}const Ec=A.setTimeout,Sc=A.clearTimeout;function _e(s,e){e.useNativeTimers?(s.setTimeoutFn=Ec.bind(A),s.clearTimeoutFn=Sc.bind(A)):(s.setTimeoutFn=A.setTimeout.bind(A),s.clearTimeoutFn=A.clearTimeout.bind(A))}const xc=1.33;function Tc(s){return typeof s=="string"?Cc(s):Math.ceil((s.byteLength||s.size)*xc)}function Cc(s){let e=0,t=0;for(let n=0,i=s.length;n<i;n++)e=s.charCodeAt(n),e<128?t+=1:e<2048?t+=2:e<55296||e>=57344?t+=3:(n++,t+=4);return t}function ds(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Oc(s){let e="";for(let t in s)s.hasOwnProperty(t)&&(e.length&&(e+="&"),e+=encodeURIComponent(t)+"="+encodeURIComponent(s[t]));return e}function Nc(s){let e={},t=s.split("&");for(let n=0,i=t.length;n<i;n++){let r=t[n].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}class Rc extends Error{constructor(e,t,n){super(e),this.description=t,this.context=n,this.type="TransportError"}}class st extends y{constructor(e){super(),this.writable=!1,_e(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,n){return super.emitReserved("error",new Rc(e,t,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(e){this.readyState==="open"&&this.write(e)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(e){const t=tt(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved("packet",e)}onClose(e){this.readyState="closed",super.emitReserved("close",e)}pause(e){}createUri(e,t={}){return e+"://"+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){const e=this.opts.hostname;return e.indexOf(":")===-1?e:"["+e+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(e){const t=Oc(e);return t.length?"?"+t:""}}class Pc extends st{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(e){this.readyState="pausing";const t=()=>{this.readyState="paused",e()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||t()})),this.writable||(n++,this.once("drain",function(){--n||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(e){const t=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};wc(e,this.socket.binaryType).forEach(t),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){const e=()=>{this.write([{type:"close"}])};this.readyState==="open"?e():this.once("open",e)}write(e){this.writable=!1,vc(e,t=>{this.doWrite(t,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){const e=this.opts.secure?"https":"http",t=this.query||{};return this.opts.timestampRequests!==!1&&(t[this.opts.timestampParam]=ds()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}}let ps=!1;try{ps=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}const Lc=ps;function Bc(){}class qc extends Pc{constructor(e){if(super(e),typeof location<"u"){const t=location.protocol==="https:";let n=location.port;n||(n=t?"443":"80"),this.xd=typeof location<"u"&&e.hostname!==location.hostname||n!==e.port}}doWrite(e,t){const n=this.request({method:"POST",data:e});n.on("success",t),n.on("error",(i,r)=>{this.onError("xhr post error",i,r)})}doPoll(){const e=this.request();e.on("data",this.onData.bind(this)),e.on("error",(t,n)=>{this.onError("xhr poll error",t,n)}),this.pollXhr=e}}class S extends y{constructor(e,t,n){super(),this.createRequest=e,_e(this,n),this._opts=n,this._method=n.method||"GET",this._uri=t,this._data=n.data!==void 0?n.data:null,this._create()}_create(){var e;const t=us(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");t.xdomain=!!this._opts.xd;const n=this._xhr=this.createRequest(t);try{n.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){n.setDisableHeaderCheck&&n.setDisableHeaderCheck(!0);for(let i in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(i)&&n.setRequestHeader(i,this._opts.extraHeaders[i])}}catch{}if(this._method==="POST")try{n.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{n.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(n),"withCredentials"in n&&(n.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(n.timeout=this._opts.requestTimeout),n.onreadystatechange=()=>{var i;n.readyState===3&&((i=this._opts.cookieJar)===null||i===void 0||i.parseCookies(n.getResponseHeader("set-cookie"))),n.readyState===4&&(n.status===200||n.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof n.status=="number"?n.status:0)},0))},n.send(this._data)}catch(i){this.setTimeoutFn(()=>{this._onError(i)},0);return}typeof document<"u"&&(this._index=S.requestsCount++,S.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=Bc,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete S.requests[this._index],this._xhr=null}}_onLoad(){const e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}}S.requestsCount=0;S.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",Rt);else if(typeof addEventListener=="function"){const s="onpagehide"in A?"pagehide":"unload";addEventListener(s,Rt,!1)}}function Rt(){for(let s in S.requests)S.requests.hasOwnProperty(s)&&S.requests[s].abort()}const Uc=(function(){const s=fs({xdomain:!1});return s&&s.responseType!==null})();class Ic extends qc{constructor(e){super(e);const t=e&&e.forceBase64;this.supportsBinary=Uc&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new S(fs,this.uri(),e)}}function fs(s){const e=s.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||Lc))return new XMLHttpRequest}catch{}if(!e)try{return new A[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}const ms=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative";class Mc extends st{get name(){return"websocket"}doOpen(){const e=this.uri(),t=this.opts.protocols,n=ms?{}:us(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,n)}catch(i){return this.emitReserved("error",i)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:"websocket connection closed",context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError("websocket error",e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){const n=e[t],i=t===e.length-1;et(n,this.supportsBinary,r=>{try{this.doWrite(n,r)}catch{}i&&$e(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){const e=this.opts.secure?"wss":"ws",t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=ds()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}}const Te=A.WebSocket||A.MozWebSocket;class Dc extends Mc{createSocket(e,t,n){return ms?new Te(e,t,n):t?new Te(e,t):new Te(e)}doWrite(e,t){this.ws.send(t)}}class zc extends st{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved("error",e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError("webtransport error",e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{const t=_c(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=e.readable.pipeThrough(t).getReader(),i=$c();i.readable.pipeTo(e.writable),this._writer=i.writable.getWriter();const r=()=>{n.read().then(({done:a,value:c})=>{a||(this.onPacket(c),r())}).catch(a=>{})};r();const o={type:"open"};this.query.sid&&(o.data=`{"sid":"${this.query.sid}"}`),this._writer.write(o).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){const n=e[t],i=t===e.length-1;this._writer.write(n).then(()=>{i&&$e(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)===null||e===void 0||e.close()}}const Hc={websocket:Dc,webtransport:zc,polling:Ic},Wc=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,jc=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function Ie(s){if(s.length>8e3)throw"URI too long";const e=s,t=s.indexOf("["),n=s.indexOf("]");t!=-1&&n!=-1&&(s=s.substring(0,t)+s.substring(t,n).replace(/:/g,";")+s.substring(n,s.length));let i=Wc.exec(s||""),r={},o=14;for(;o--;)r[jc[o]]=i[o]||"";return t!=-1&&n!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=Fc(r,r.path),r.queryKey=Vc(r,r.query),r}function Fc(s,e){const t=/\/{2,9}/g,n=e.replace(t,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&n.splice(0,1),e.slice(-1)=="/"&&n.splice(n.length-1,1),n}function Vc(s,e){const t={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(n,i,r){i&&(t[i]=r)}),t}const Me=typeof addEventListener=="function"&&typeof removeEventListener=="function",de=[];Me&&addEventListener("offline",()=>{de.forEach(s=>s())},!1);let gs=class D extends y{constructor(e,t={}){var n,i;if(super(),this.binaryType=Ac,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(t=e,e=null),e){const r=Ie(e);t.hostname=r.host,t.secure=r.protocol==="https"||r.protocol==="wss",t.port=r.port,r.query&&(t.query=r.query)}else t.host&&(t.hostname=Ie(t.host).host);if(_e(this,t),this.secure=t.secure!=null?t.secure:typeof location<"u"&&location.protocol==="https:",t.hostname&&!t.port&&(t.port=this.secure?"443":"80"),this.hostname=t.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=t.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),t.transportImplementations&&t.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");t.transportImplementations||!((n=t.transports)===null||n===void 0)&&n.length&&typeof t.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((i=t.transportImplementations)!==null&&i!==void 0?i:t.transports).forEach(r=>{const o=r.prototype.name;this.transports.push(o),this._transportsByName[o]=r})):(this.transports=t.transports?[...t.transports]:["polling","websocket","webtransport"],this._transportsByName=Hc),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},t),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Nc(this.opts.query)),Me&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},de.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){const t=Object.assign({},this.opts.query);t.EIO=ls,t.transport=e,this.id&&(t.sid=this.id);const n=Object.assign({},this.opts,{query:t,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](n)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}const e=this.opts.rememberUpgrade&&D.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";const t=this.createTransport(e);t.open(),this.setTransport(t)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",t=>this._onClose("transport close",t))}_probe(e){let t=this.createTransport(e),n=!1;D.priorWebsocketSuccess=!1;const i=()=>{n||(t.send([{type:"ping",data:"probe"}]),t.once("packet",h=>{if(!n)if(h.type==="pong"&&h.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",t),!t)return;D.priorWebsocketSuccess=t.name==="websocket",this.transport.pause(()=>{n||this.readyState!=="closed"&&(f(),this.setTransport(t),t.send([{type:"upgrade"}]),this.emitReserved("upgrade",t),t=null,this.upgrading=!1,this.flush())})}else{const m=new Error("probe error");m.transport=t.name,this.emitReserved("upgradeError",m)}}))};function r(){n||(n=!0,f(),t.close(),t=null)}const o=h=>{const m=new Error("probe error: "+h);m.transport=t.name,r(),this.emitReserved("upgradeError",m)};function a(){o("transport closed")}function c(){o("socket closed")}function u(h){t&&h.name!==t.name&&r()}const f=()=>{t.removeListener("open",i),t.removeListener("error",o),t.removeListener("close",a),this.off("close",c),this.off("upgrading",u)};t.once("open",i),t.once("error",o),t.once("close",a),this.once("close",c),this.once("upgrading",u),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{n||t.open()},200):t.open()}onOpen(){if(this.readyState="open",D.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":const t=new Error("server error");t.code=e.data,this._onError(t);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);const e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){const e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let t=1;for(let n=0;n<this.writeBuffer.length;n++){const i=this.writeBuffer[n].data;if(i&&(t+=Tc(i)),n>0&&t>this._maxPayload)return this.writeBuffer.slice(0,n);t+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;const e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,$e(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,t,n){return this._sendPacket("message",e,t,n),this}send(e,t,n){return this._sendPacket("message",e,t,n),this}_sendPacket(e,t,n,i){if(typeof t=="function"&&(i=t,t=void 0),typeof n=="function"&&(i=n,n=null),this.readyState==="closing"||this.readyState==="closed")return;n=n||{},n.compress=n.compress!==!1;const r={type:e,data:t,options:n};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),i&&this.once("flush",i),this.flush()}close(){const e=()=>{this._onClose("forced close"),this.transport.close()},t=()=>{this.off("upgrade",t),this.off("upgradeError",t),e()},n=()=>{this.once("upgrade",t),this.once("upgradeError",t)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?n():e()}):this.upgrading?n():e()),this}_onError(e){if(D.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,t){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),Me&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){const n=de.indexOf(this._offlineEventListener);n!==-1&&de.splice(n,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,t),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){const t=[];for(let n=0;n<e.length;n++)~this.transports.indexOf(e[n])&&t.push(e[n]);return t}};gs.protocol=ls;function Gc(s,e="",t){let n=s;t=t||typeof location<"u"&&location,s==null&&(s=t.protocol+"//"+t.host),typeof s=="string"&&(s.charAt(0)==="/"&&(s.charAt(1)==="/"?s=t.protocol+s:s=t.host+s),/^(https?|wss?):\/\//.test(s)||(typeof t<"u"?s=t.protocol+"//"+s:s="https://"+s),n=Ie(s)),n.port||(/^(http|ws)$/.test(n.protocol)?n.port="80":/^(http|ws)s$/.test(n.protocol)&&(n.port="443")),n.path=n.path||"/";const r=n.host.indexOf(":")!==-1?"["+n.host+"]":n.host;return n.id=n.protocol+"://"+r+":"+n.port+e,n.href=n.protocol+"://"+r+(t&&t.port===n.port?"":":"+n.port),n}const Kc=typeof ArrayBuffer=="function",Yc=s=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(s):s.buffer instanceof ArrayBuffer,ys=Object.prototype.toString,Jc=typeof Blob=="function"||typeof Blob<"u"&&ys.call(Blob)==="[object BlobConstructor]",Xc=typeof File=="function"||typeof File<"u"&&ys.call(File)==="[object FileConstructor]";function nt(s){return Kc&&(s instanceof ArrayBuffer||Yc(s))||Jc&&s instanceof Blob||Xc&&s instanceof File}function pe(s,e){if(!s||typeof s!="object")return!1;if(Array.isArray(s)){for(let t=0,n=s.length;t<n;t++)if(pe(s[t]))return!0;return!1}if(nt(s))return!0;if(s.toJSON&&typeof s.toJSON=="function"&&arguments.length===1)return pe(s.toJSON(),!0);for(const t in s)if(Object.prototype.hasOwnProperty.call(s,t)&&pe(s[t]))return!0;return!1}function Qc(s){const e=[],t=s.data,n=s;return n.data=fe(t,e),n.attachments=e.length,{packet:n,buffers:e}}function fe(s,e,t){if(!s)return s;if(nt(s)){const n={_placeholder:!0,num:e.length};return e.push(s),n}else if(Array.isArray(s)){const n=new Array(s.length);for(let i=0;i<s.length;i++)n[i]=fe(s[i],e);return n}else if(typeof s=="object"&&!(s instanceof Date)){if(s.toJSON&&typeof s.toJSON=="function"&&!t)return fe(s.toJSON(),e,!0);const n={};for(const i in s)Object.prototype.hasOwnProperty.call(s,i)&&(n[i]=fe(s[i],e));return n}return s}function Zc(s,e){return s.data=De(s.data,e),delete s.attachments,s}function De(s,e){if(!s)return s;if(s&&s._placeholder===!0){if(typeof s.num=="number"&&s.num>=0&&s.num<e.length)return e[s.num];throw new Error("illegal attachments")}else if(Array.isArray(s))for(let t=0;t<s.length;t++)s[t]=De(s[t],e);else if(typeof s=="object")for(const t in s)Object.prototype.hasOwnProperty.call(s,t)&&(s[t]=De(s[t],e));return s}const eh=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"];var p;(function(s){s[s.CONNECT=0]="CONNECT",s[s.DISCONNECT=1]="DISCONNECT",s[s.EVENT=2]="EVENT",s[s.ACK=3]="ACK",s[s.CONNECT_ERROR=4]="CONNECT_ERROR",s[s.BINARY_EVENT=5]="BINARY_EVENT",s[s.BINARY_ACK=6]="BINARY_ACK"})(p||(p={}));class th{constructor(e){this.replacer=e}encode(e){return(e.type===p.EVENT||e.type===p.ACK)&&pe(e)?this.encodeAsBinary({type:e.type===p.EVENT?p.BINARY_EVENT:p.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=""+e.type;return(e.type===p.BINARY_EVENT||e.type===p.BINARY_ACK)&&(t+=e.attachments+"-"),e.nsp&&e.nsp!=="/"&&(t+=e.nsp+","),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){const t=Qc(e),n=this.encodeAsString(t.packet),i=t.buffers;return i.unshift(n),i}}class it extends y{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let t;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");t=this.decodeString(e);const n=t.type===p.BINARY_EVENT;n||t.type===p.BINARY_ACK?(t.type=n?p.EVENT:p.ACK,this.reconstructor=new sh(t)):super.emitReserved("decoded",t)}else if(nt(e)||e.base64)if(this.reconstructor)t=this.reconstructor.takeBinaryData(e),t&&(this.reconstructor=null,super.emitReserved("decoded",t));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let t=0;const n={type:Number(e.charAt(0))};if(p[n.type]===void 0)throw new Error("unknown packet type "+n.type);if(n.type===p.BINARY_EVENT||n.type===p.BINARY_ACK){const r=t+1;for(;e.charAt(++t)!=="-"&&t!=e.length;);const o=e.substring(r,t);if(o!=Number(o)||e.charAt(t)!=="-")throw new Error("Illegal attachments");const a=Number(o);if(!nh(a)||a<1)throw new Error("Illegal attachments");if(a>this.opts.maxAttachments)throw new Error("too many attachments");n.attachments=a}if(e.charAt(t+1)==="/"){const r=t+1;for(;++t&&!(e.charAt(t)===","||t===e.length););n.nsp=e.substring(r,t)}else n.nsp="/";const i=e.charAt(t+1);if(i!==""&&Number(i)==i){const r=t+1;for(;++t;){const o=e.charAt(t);if(o==null||Number(o)!=o){--t;break}if(t===e.length)break}n.id=Number(e.substring(r,t+1))}if(e.charAt(++t)){const r=this.tryParse(e.substr(t));if(it.isPayloadValid(n.type,r))n.data=r;else throw new Error("invalid payload")}return n}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,t){switch(e){case p.CONNECT:return Pt(t);case p.DISCONNECT:return t===void 0;case p.CONNECT_ERROR:return typeof t=="string"||Pt(t);case p.EVENT:case p.BINARY_EVENT:return Array.isArray(t)&&(typeof t[0]=="number"||typeof t[0]=="string"&&eh.indexOf(t[0])===-1);case p.ACK:case p.BINARY_ACK:return Array.isArray(t)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}}class sh{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){const t=Zc(this.reconPack,this.buffers);return this.finishedReconstruction(),t}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}}const nh=Number.isInteger||function(s){return typeof s=="number"&&isFinite(s)&&Math.floor(s)===s};function Pt(s){return Object.prototype.toString.call(s)==="[object Object]"}const ih=Object.freeze(Object.defineProperty({__proto__:null,Decoder:it,Encoder:th,get PacketType(){return p}},Symbol.toStringTag,{value:"Module"}));function E(s,e,t){return s.on(e,t),function(){s.off(e,t)}}const rh=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1});class bs extends y{constructor(e,t,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;const e=this.io;this.subs=[E(e,"open",this.onopen.bind(this)),E(e,"packet",this.onpacket.bind(this)),E(e,"error",this.onerror.bind(this)),E(e,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...e){return e.unshift("message"),this.emit.apply(this,e),this}emit(e,...t){var n,i,r;if(rh.hasOwnProperty(e))throw new Error('"'+e.toString()+'" is a reserved event name');if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;const o={type:p.EVENT,data:t};if(o.options={},o.options.compress=this.flags.compress!==!1,typeof t[t.length-1]=="function"){const f=this.ids++,h=t.pop();this._registerAckCallback(f,h),o.id=f}const a=(i=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||i===void 0?void 0:i.writable,c=this.connected&&!(!((r=this.io.engine)===null||r===void 0)&&r._hasPingExpired());return this.flags.volatile&&!a||(c?(this.notifyOutgoingListeners(o),this.packet(o)):this.sendBuffer.push(o)),this.flags={},this}_registerAckCallback(e,t){var n;const i=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(i===void 0){this.acks[e]=t;return}const r=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let a=0;a<this.sendBuffer.length;a++)this.sendBuffer[a].id===e&&this.sendBuffer.splice(a,1);t.call(this,new Error("operation has timed out"))},i),o=(...a)=>{this.io.clearTimeoutFn(r),t.apply(this,a)};o.withError=!0,this.acks[e]=o}emitWithAck(e,...t){return new Promise((n,i)=>{const r=(o,a)=>o?i(o):n(a);r.withError=!0,t.push(r),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]=="function"&&(t=e.pop());const n={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((i,...r)=>(this._queue[0],i!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(i)):(this._queue.shift(),t&&t(null,...r)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;const t=this._queue[0];t.pending&&!e||(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth=="function"?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:p.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved("connect_error",e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved("disconnect",e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(n=>String(n.id)===e)){const n=this.acks[e];delete this.acks[e],n.withError&&n.call(this,new Error("socket has been disconnected"))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case p.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case p.EVENT:case p.BINARY_EVENT:this.onevent(e);break;case p.ACK:case p.BINARY_ACK:this.onack(e);break;case p.DISCONNECT:this.ondisconnect();break;case p.CONNECT_ERROR:this.destroy();const n=new Error(e.data.message);n.data=e.data.data,this.emitReserved("connect_error",n);break}}onevent(e){const t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){const t=this._anyListeners.slice();for(const n of t)n.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]=="string"&&(this._lastOffset=e[e.length-1])}ack(e){const t=this;let n=!1;return function(...i){n||(n=!0,t.packet({type:p.ACK,id:e,data:i}))}}onack(e){const t=this.acks[e.id];typeof t=="function"&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(e=>e()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:p.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){const t=this._anyListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){const t=this._anyOutgoingListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){const t=this._anyOutgoingListeners.slice();for(const n of t)n.apply(this,e.data)}}}function F(s){s=s||{},this.ms=s.min||100,this.max=s.max||1e4,this.factor=s.factor||2,this.jitter=s.jitter>0&&s.jitter<=1?s.jitter:0,this.attempts=0}F.prototype.duration=function(){var s=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),t=Math.floor(e*this.jitter*s);s=(Math.floor(e*10)&1)==0?s-t:s+t}return Math.min(s,this.max)|0};F.prototype.reset=function(){this.attempts=0};F.prototype.setMin=function(s){this.ms=s};F.prototype.setMax=function(s){this.max=s};F.prototype.setJitter=function(s){this.jitter=s};class ze extends y{constructor(e,t){var n;super(),this.nsps={},this.subs=[],e&&typeof e=="object"&&(t=e,e=void 0),t=t||{},t.path=t.path||"/socket.io",this.opts=t,_e(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor((n=t.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new F({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState="closed",this.uri=e;const i=t.parser||ih;this.encoder=new i.Encoder,this.decoder=new i.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)===null||t===void 0||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)===null||t===void 0||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)===null||t===void 0||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf("open"))return this;this.engine=new gs(this.uri,this.opts);const t=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;const i=E(t,"open",function(){n.onopen(),e&&e()}),r=a=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",a),e?e(a):this.maybeReconnectOnOpen()},o=E(t,"error",r);if(this._timeout!==!1){const a=this._timeout,c=this.setTimeoutFn(()=>{i(),r(new Error("timeout")),t.close()},a);this.opts.autoUnref&&c.unref(),this.subs.push(()=>{this.clearTimeoutFn(c)})}return this.subs.push(i),this.subs.push(o),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");const e=this.engine;this.subs.push(E(e,"ping",this.onping.bind(this)),E(e,"data",this.ondata.bind(this)),E(e,"error",this.onerror.bind(this)),E(e,"close",this.onclose.bind(this)),E(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(e){try{this.decoder.add(e)}catch(t){this.onclose("parse error",t)}}ondecoded(e){$e(()=>{this.emitReserved("packet",e)},this.setTimeoutFn)}onerror(e){this.emitReserved("error",e)}socket(e,t){let n=this.nsps[e];return n?this._autoConnect&&!n.active&&n.connect():(n=new bs(this,e,t),this.nsps[e]=n),n}_destroy(e){const t=Object.keys(this.nsps);for(const n of t)if(this.nsps[n].active)return;this._close()}_packet(e){const t=this.encoder.encode(e);for(let n=0;n<t.length;n++)this.engine.write(t[n],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(e,t){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;const e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{const t=this.backoff.duration();this._reconnecting=!0;const n=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved("reconnect_attempt",e.backoff.attempts),!e.skipReconnect&&e.open(i=>{i?(e._reconnecting=!1,e.reconnect(),this.emitReserved("reconnect_error",i)):e.onreconnect()}))},t);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){const e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",e)}}const K={};function me(s,e){typeof s=="object"&&(e=s,s=void 0),e=e||{};const t=Gc(s,e.path||"/socket.io"),n=t.source,i=t.id,r=t.path,o=K[i]&&r in K[i].nsps,a=e.forceNew||e["force new connection"]||e.multiplex===!1||o;let c;return a?c=new ze(n,e):(K[i]||(K[i]=new ze(n,e)),c=K[i]),t.query&&!e.query&&(e.query=t.queryKey),c.socket(t.path,e)}Object.assign(me,{Manager:ze,Socket:bs,io:me,connect:me});const Lt=6e3,oh=8e3;function ah(s,e,t,n){const i=me(s,{path:"/webhooks/web/socket.io",transports:["websocket"],auth:{token:e,after:t},reconnection:!1,forceNew:!0,timeout:Lt});return i.on("event",r=>{const o=ns(r);o&&n.entry(o)}),i.on("typing",r=>n.typing(k(r).on===!0)),i.on("erased",r=>n.erased(Number(k(r).n)||0)),new Promise((r,o)=>{const a=u=>{clearTimeout(c),i.disconnect(),o(u)},c=setTimeout(()=>a(new Error("the socket did not open in time")),Lt);i.once("connect_error",u=>a(ch(u))),i.once("ready",u=>{n.erased(is(u)),clearTimeout(c),i.once("disconnect",()=>n.lost()),r({say:f=>hh(i,f),close:()=>i.off("disconnect").disconnect()})}),i.io.engine.once("close",()=>a(new Error("the socket was closed"))),i.once("disconnect",()=>a(new Error("the socket was closed")))})}function ch(s){const{code:e}=k(s.data);return typeof e=="number"?Ze(s.data,e):s}async function hh(s,e){const t=await s.timeout(oh).emitWithAck("message",e);if(k(t).ok!==!0)throw Ze(t,400)}const Bt=[300,1e3,2e3,4e3,8e3],qt=3e4,lh=3,uh=s=>new Promise(e=>setTimeout(e,s));class dh{constructor(e,t,n){this.server=e,this.keep=t,this.hooks=n,this.state="idle",this.#n=0,this.#r=0,this.#a=0,this.#o=!1,this.#i=0,this.#e=new fc(e),this.#s=t.unsent}#e;#s;#t;#n;#r;#a;#o;#i;#f;#u;get unsent(){return this.#s}open(){this.state==="idle"&&this.#m()}send(e){this.#$([...this.#s,e]),this.open(),this.#_()}now(){this.#f?.(),this.state==="plain"&&this.keep.token&&this.#p(this.keep.token).catch(()=>this.#c())}dropped(){(this.state==="live"||this.state==="plain")&&this.#c()}async erase(){const{token:e}=this.keep;e&&await this.#e.erase(e).catch(ph),this.forget()}forget(){this.#d(),this.keep.token=void 0,this.#$([]),this.#n=this.#r=0,this.#l("idle")}close(){this.#d(),this.#l("idle")}async#m(){const e=++this.#i;for(this.#l(this.#r?"offline":"connecting");e===this.#i;)try{return await this.#v(e),this.#r=0,await this.#_()}catch{if(e!==this.#i)return;this.#r++,this.#l("offline"),await this.#w()}}async#v(e){const t=this.keep.token||void 0,{token:n,fresh:i}=await this.#e.session(t);if(e===this.#i){i&&t&&this.hooks.fresh(),i&&(this.#n=0),this.keep.token=n;try{await this.#g(n)}catch(r){if(r instanceof Q)throw r;if(e!==this.#i)return;await this.#p(n),this.#l("plain"),this.#u=setTimeout(()=>{this.#y()},qt)}}}async#g(e){const t=this.#i,n=await ah(this.server,e,this.#n,{entry:i=>t===this.#i&&this.#h(i),typing:i=>t===this.#i&&this.hooks.typing(i),erased:i=>t===this.#i&&this.hooks.erased(i),lost:()=>t===this.#i&&this.#c()});if(t!==this.#i)return n.close();this.#t=n,this.#l("live")}async#y(){this.state!=="plain"||!this.keep.token||(this.#o||await this.#g(this.keep.token).catch(()=>{}),this.state==="plain"&&(this.#u=setTimeout(()=>{this.#y()},qt)))}#c(){this.#d(),this.#m()}#d(){this.#i++,clearTimeout(this.#u),this.#t?.close(),this.#t=void 0,this.hooks.typing(!1)}async#w(){const e=Bt[Math.min(this.#r,Bt.length)-1]??0;await Promise.race([uh(e*(.75+Math.random()/2)),new Promise(t=>this.#f=t)])}async#p(e){this.#b(await this.#e.history(e,this.#n))}#b({entries:e,erased:t}){t&&this.hooks.erased(t);for(const n of e)this.#h(n)}#h(e){e.n<=this.#n||(this.#n=e.n,this.hooks.entry(e))}async#_(){if(!this.#o){this.#o=!0;try{for(let e=this.#s[0];e&&this.#E;e=this.#s[0])await this.#S(e)}finally{this.#o=!1}}}get#E(){return this.state==="live"||this.state==="plain"}async#S(e){const t=this.#i;try{await(this.#t?this.#t.say(e):this.#x(e)),this.#k(e)}catch(n){n instanceof Q&&n.code!==401?this.#A(e,n):++this.#a>=lh?this.#A(e,new Q(503,"")):t===this.#i&&this.#c()}}async#x(e){const t=this.keep.token??"";this.hooks.typing(!0);try{const{n,...i}=await this.#e.say(t,e);if(n>this.#n+1)return await this.#p(t);this.#h({n,from:"person",id:e.id,at:Date.now()/1e3,reply:rc(e.text)}),this.#b(i)}finally{this.hooks.typing(!1)}}#k(e){this.#a=0,this.#$(this.#s.filter(t=>t.id!==e.id))}#A(e,t){this.#k(e),this.hooks.refused(e,t)}#$(e){this.#s=e,this.keep.unsent=e}#l(e){e!==this.state&&(this.state=e,this.hooks.state(e))}}function ph(s){if(!(s instanceof Q)||![401,404].includes(s.code))throw s}const fh=350,mh=6,gh=1200,yh=s=>s.reply.cards.some(e=>e.type==="crisis");function bh(s,e){return s.from==="person"||e?.from!=="tandem"||!s.reply.text?0:Math.min(gh,fh+mh*s.reply.text.length)}class vh{constructor(e,t){this.show=e,this.still=t}#e=[];#s;#t;get waiting(){return this.#e.length>0}push(e){this.#e.push(e),this.still()||this.#e.some(yh)?this.flush():this.#t===void 0&&this.#n()}flush(){this.#o();for(let e=this.#e.shift();e;e=this.#e.shift())this.#a(e)}clear(){this.#o(),this.#e=[],this.#s=void 0}#n(){this.#o();for(let e=this.#e[0];e;e=this.#e[0]){const t=bh(e,this.#s);if(t){this.#t=setTimeout(()=>this.#r(),t);return}this.#e.shift(),this.#a(e)}}#r(){const e=this.#e.shift();e&&this.#a(e),this.#n()}#a(e){this.#s=e,this.show(e)}#o(){clearTimeout(this.#t),this.#t=void 0}}const wh=2e3,$h=45e3;class _h{constructor(e,t,n,i){this.changed=n,this.state="idle",this.restoring=!1,this.slow=!1,this.fresh=!1,this.#t=[],this.#n=[],this.#r=!1,this.#s=new vh(r=>this.#u(r),()=>this.restoring||i()),this.#e=new dh(e,t,{entry:r=>this.#f(r),typing:r=>this.#w(r),erased:r=>this.#c(r),state:r=>this.#b(r),fresh:()=>this.#d(),refused:(r,o)=>this.#y(r,o)}),this.#n=this.#e.unsent.map(({id:r,text:o,payload:a})=>ae(r,o,a))}#e;#s;#t;#n;#r;#a;#o;get turns(){return[...this.#t,...this.#n]}get typing(){return this.#r||this.#s.waiting}newest(e){return this.#t.flatMap(n=>n.from==="tandem"?n.replies.flatMap(i=>i.cards):[]).findLast(n=>n.type===e)}restore(){this.restoring=!0,this.#e.open()}prepare(){this.#e.open()}send(e,t){this.#s.flush(),this.#i(ae(Tt(),e,t===e?void 0:t))}retry(e){const t=this.#t.includes(e)?Tt():e.key;this.withdraw(e),this.#i(ae(t,e.text,e.payload))}withdraw(e){return this.#n=this.#n.filter(t=>t.key!==e.key),this.#t=this.#t.filter(t=>t.key!==e.key),this.changed(),e.text}now(){this.#e.now()}dropped(){this.#e.dropped()}async erase(){await this.#e.erase(),this.#h()}forget(){this.#e.forget(),this.#h()}close(){this.#e.close(),this.#s.clear()}#i(e){this.#n=[...this.#n,e],this.changed(),this.#e.send({id:e.key,text:e.text,payload:e.payload})}#f(e){this.#s.push(e),this.changed()}#u(e){clearTimeout(this.#o),e.from==="person"?this.#m(e):ic(e.reply)||this.#v(e),this.changed()}#m({id:e,n:t,reply:n}){const i=e??String(t),r=this.#n.find(a=>a.key===i);this.#n=this.#n.filter(a=>a!==r);const o={...ae(i,r?.text??n.text,r?.payload),n:t,waiting:!1};this.#t=[...this.#t,o],this.#o=setTimeout(()=>this.#g(o),$h)}#v({n:e,reply:t}){const n=this.#t.at(-1),i=n?.from==="tandem"?{...n,n:e,replies:oc(n.replies,t)}:{key:`tandem ${e}`,n:e,from:"tandem",replies:[t]};this.#t=[...n?.from==="tandem"?this.#t.slice(0,-1):this.#t,i]}#g(e){this.#t.at(-1)!==e||this.#r||(this.#t=[...this.#t.slice(0,-1),{...e,trouble:{kind:"noAnswer",remedy:"retry"}}],this.changed())}#y(e,t){const n={kind:t.code===503?"noAnswer":"notTaken",reason:t.reason||void 0,remedy:t.later||t.code===503?"retry":"edit"};this.#n=this.#n.map(i=>i.key===e.id?{...i,waiting:!1,trouble:n}:i),this.changed()}#c(e){e&&(this.#s.flush(),this.#t=this.#t.filter(t=>(t.n??0)>e),this.changed())}#d(){this.#s.clear(),this.fresh=!0,this.#t=[],this.changed()}#w(e){e!==this.#r&&(this.#r=e,clearTimeout(this.#a),this.slow=!1,e&&(this.#a=setTimeout(()=>this.#p(),wh)),this.changed())}#p(){this.slow=!0,this.changed()}#b(e){this.state=e,(e==="live"||e==="plain")&&(this.restoring=!1),this.changed()}#h(){this.#s.clear(),clearTimeout(this.#o),this.#t=[],this.#n=[],this.fresh=!1,this.changed()}}function ae(s,e,t){return{key:s,from:"person",text:e,payload:t,waiting:!0}}const kh=200;class Ah{#e;#s;constructor(e,t,n){"BroadcastChannel"in globalThis&&(this.#e=new BroadcastChannel(`tandem ${e}`),this.#e.onmessage=({data:i})=>{const r=t();"ask"in i&&r?this.#t({token:r}):"token"in i?this.#s?.(i.token):"gone"in i&&n()})}ask(){return this.#e?new Promise(e=>{const t=i=>{this.#s=void 0,clearTimeout(n),e(i)},n=setTimeout(t,kh);this.#s=t,this.#t({ask:!0})}):Promise.resolve(void 0)}end(){this.#t({gone:!0})}close(){this.#e?.close()}#t(e){this.#e?.postMessage(e)}}function Eh({t:s,title:e},{draft:t,slow:n,write:i,submit:r}){const o=Zt(t),a=c=>{c.key==="Enter"&&!c.shiftKey&&!c.isComposing&&r(c)};return l`<form class="composer" @submit=${r}>
    <label class="sr" for="message">${s.message}</label>
    <textarea
      id="message"
      rows="1"
      dir="auto"
      placeholder=${s.placeholder}
      autocomplete="off"
      aria-describedby="hint counter"
      aria-invalid=${o<0}
      .value=${t}
      @input=${i}
      @keydown=${a}
    ></textarea>
    <button type="submit" class="send">${s.send}</button>
    <div class="below">
      <p id="hint" class="quiet">${s.hint}</p>
      <p id="counter" class=${o<0?"over":"quiet"}>${Va(s,o)}</p>
    </div>
    <p class="sr" role="status">${Ga(s,o)}</p>
    <p class="sr" role="status">${n?_(s.writing,{title:e}):""}</p>
  </form>`}const Sh=jt`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><circle cx="12" cy="16" r="9" /><circle cx="20" cy="16" r="9" /></svg>`;function xh({t:s,title:e},{panel:t,embedded:n,toggle:i,leave:r,closeChat:o}){return l`<div class="top">
    <div class="title">
      <div>
        <h1>${Sh} ${e}</h1>
        <p class="quiet">${s.tagline}</p>
      </div>
      ${n?l`<button id="close" type="button" class="plain corner" aria-label=${s.closeChat} title=${s.closeChat} @click=${o}>
            <span aria-hidden="true">×</span>
          </button>`:d}
    </div>
    <div class="actions">
      <button id="help-toggle" type="button" class="help" aria-expanded=${t==="help"} @click=${()=>i("help")}>
        ${s.help}
      </button>
      <button type="button" class="plain" @click=${r}>${s.leave}</button>
      <button id="options-toggle" type="button" class="plain" aria-expanded=${t==="options"} @click=${()=>i("options")}>
        ${s.options}
      </button>
    </div>
  </div>`}const Th=/https?:\/\/[^\s<>"“”]+/gi,Ch=/[.,;:!?'’)\]]+$/;function Oh(s){const e=[];let t=0;for(const n of s.matchAll(Th)){const i=n[0].replace(Ch,"");URL.canParse(i)&&(n.index>t&&e.push({text:s.slice(t,n.index)}),e.push({text:i,href:i}),t=n.index+i.length)}return t<s.length&&e.push({text:s.slice(t)}),e}function vs(s){return/\+?\d[\d\s().-]*/.exec(s)?.[0]?.replace(/[^+\d]/g,"")}function Nh(s){const e=vs(s);return e&&`tel:${e}`}function Rh(s){const e=ws(s),[,t,n]=/^(.+?)\s+to\s+(\+?[\d\s-]+)$/i.exec(e)??[],i=vs(n??e);return i&&`sms:${i}${t?`?&body=${encodeURIComponent(t)}`:""}`}const ws=s=>s.replace(/^text\s+/i,"");function $s(s,e){const t=new Date(`${s}T00:00`);return Number.isNaN(t.getTime())?void 0:t.toLocaleDateString(e,{dateStyle:"long"})}function W(s,e,t,n=""){return l`<a class=${n} href=${t} target="_blank" rel="noopener noreferrer">${e}<span class="sr">${s.newTab}</span></a>`}function Ut(s,e){return e?l`<a class="reach" href=${e}>${s}</a>`:l`<span>${s}</span>`}function Ph({t:s},e){const t=Xe(e);return t?W(s,s.chat,t,"reach"):l`<span>${e}</span>`}function Lh({t:s,language:e},{hours:t,verifiedOn:n}){const i=n&&$s(n,e),r=[t,i?_(s.checked,{date:i}):n].filter(Boolean);return r.length?l`<p class="quiet">${r.join(" · ")}</p>`:d}function He(s,e){const{t}=s;return l`<ul class="lines">
    ${e.map(n=>l`<li>
        <p class="name">${n.name}</p>
        <p class="reaches">
          ${n.call?Ut(_(t.call,{to:n.call}),Nh(n.call)):d}
          ${n.text?Ut(_(t.text,{to:ws(n.text)}),Rh(n.text)):d}
          ${n.chat?Ph(s,n.chat):d}
        </p>
        ${Lh(s,n)}
      </li>`)}
  </ul>`}function Bh({language:s},e){const t=new Intl.DisplayNames(s,{type:"region"});return e.filter(i=>/^[A-Z]{2}$/.test(i)).map(i=>[i,t.of(i)??i]).sort(([,i],[,r])=>i.localeCompare(r,s))}function qh(s,{lines:e,country:t,given:n,choose:i,close:r}){const{t:o}=s,a=c=>i(c.target.value);return l`<section id="help" class="panel" aria-labelledby="help-title">
    <div class="bar">
      <h2 id="help-title" tabindex="-1">${o.help}</h2>
      <button type="button" class="plain" @click=${r}>${o.close}</button>
    </div>
    ${n.some(({name:c})=>!(e[t]??[]).some(u=>u.name===c))?l`<h3>${o.helpGiven}</h3> ${He(s,n)}`:d}
    <p class="country">
      <label for="country">${o.country}</label>
      <select id="country" @change=${a}>
        ${Bh(s,Object.keys(e)).map(([c,u])=>l`<option value=${c} ?selected=${c===t}>${u}</option>`)}
      </select>
    </p>
    ${He(s,e[t]??[])}
    <p>${o.helpElsewhere} ${W(o,"findahelpline.com","https://findahelpline.com/")}</p>
    <p class="quiet">${o.leaveHint}</p>
  </section>`}function _s({t:s,title:e},{server:t,privacy:n}){const i=Xe(n);return l`<p class="about">
    ${i?W(s,s.noticeMore,i):d} ${W(s,_(s.protocol,{title:e}),`${t}/protocol`)}
  </p>`}function Uh({t:s},{clearing:e,clear:t}){return e!=="ask"&&e!=="busy"?l`<button id="clear" type="button" @click=${()=>t("ask")}>${s.clear}</button>`:l`<div role="group" aria-labelledby="clear-ask" class="ask">
    <p id="clear-ask">${s.clearAsk}</p>
    <p class="row">
      <button id="clear-yes" type="button" class="grave" ?disabled=${e==="busy"} @click=${()=>t("busy")}>${s.clearYes}</button>
      <button id="clear-no" type="button" @click=${()=>t("no")}>${s.clearNo}</button>
    </p>
  </div>`}function Ih(s,e){const{t}=s,n=i=>e.remember(i.target.checked);return l`<section id="options" class="panel mild" aria-labelledby="options-title">
    <div class="bar">
      <h2 id="options-title" tabindex="-1">${t.options}</h2>
      <button type="button" class="plain" @click=${e.close}>${t.close}</button>
    </div>
    <p class="remember">
      <input id="remember" type="checkbox" aria-describedby="remember-hint" .checked=${e.remembered} @change=${n} />
      <label for="remember">${t.remember}</label>
    </p>
    <p id="remember-hint" class="quiet">${t.rememberHint}</p>
    ${Uh(s,e)}
    <p role="status">${e.clearing==="failed"?t.clearFailed:e.clearing==="done"?t.cleared:d}</p>
    ${_s(s,e.about)}
  </section>`}var Mh=Object.defineProperty,Dh=Object.getOwnPropertyDescriptor,ne=(s,e,t,n)=>{for(var i=n>1?void 0:n?Dh(e,t):e,r=s.length-1,o;r>=0;r--)(o=s[r])&&(i=(n?o(e,t,i):o(i))||i);return n&&i&&Mh(e,t,i),i};const zh=4e3;let U=class extends z{constructor(){super(...arguments),this.text="",this.strings=Pe("en"),this.copied=!1}firstUpdated(){Be(this.area)}render(){const s=this.strings;return l`<label for="draft">${s.draft}</label>
      <textarea id="draft" dir="auto" .value=${this.text} @input=${()=>Be(this.area)}></textarea>
      <div class="row">
        <button type="button" @click=${this.copy}>${s.copy}</button>
        ${"share"in navigator?l`<button type="button" @click=${this.share}>${s.share}</button>`:d}
        <span role="status">${this.copied?s.copied:""}</span>
      </div>`}async copy(){await navigator.clipboard?.writeText(this.area.value).catch(()=>this.copySelected()),navigator.clipboard||this.copySelected(),this.copied=!0,setTimeout(()=>this.copied=!1,zh)}copySelected(){this.area.select(),document.execCommand("copy")}share(){navigator.share({text:this.area.value}).catch(()=>{})}};U.styles=[ss];ne([T()],U.prototype,"text",2);ne([T({attribute:!1})],U.prototype,"strings",2);ne([I()],U.prototype,"copied",2);ne([Je("textarea")],U.prototype,"area",2);U=ne([Vt("tandem-message-draft")],U);const Hh=["often","sometimes","never"],ks="notes.txt";function Wh(s,{signs:e,howLong:t,inTheWay:n},i){const o=Hh.map(a=>[a,e.filter(c=>c.often===a)]).filter(([,a])=>a.length).map(([a,c])=>[Fh(s[a]),...c.map(As),""]);return Es(s,i,s.noScore,[...o.flat(),...t?[`${s.howLong}: ${s[t]}`]:[],...n?[`${s.inTheWay}: ${s[n]}`]:[]])}function jh(s,{topics:e},t,n){return Es(s,t,s.yourWords,[_(s.recalled,{title:n}),...e.map(As)])}const As=({name:s})=>`- ${s}`;function Es(s,e,t,n){const i=new Date().toLocaleDateString(e,{dateStyle:"long"});return[s.notesTitle,`${s.notesFor}, ${i}`,"",...n,"",t,""].join(`
`)}const Fh=s=>s.charAt(0).toUpperCase()+s.slice(1);function Vh(s){const e=document.createElement("a");e.href=URL.createObjectURL(new Blob([s],{type:"text/plain;charset=utf-8"})),e.download=ks,e.click(),URL.revokeObjectURL(e.href)}function Gh(s){const e=document.createElement("iframe");e.title=ks,e.hidden=!0,document.body.append(e);const t=e.contentDocument;if(!t||!e.contentWindow)return;const n=t.createElement("pre");n.textContent=s,n.style.cssText="font: 12pt/1.5 sans-serif; white-space: pre-wrap",t.body.append(n),e.contentWindow.addEventListener("afterprint",()=>e.remove()),e.contentWindow.print()}const Kh=8,Yh=8,Jh={never:8,sometimes:24,often:40},Xh={never:4,sometimes:8,often:12};function Qh(s,e){const t=Jh[s.often]/2;return jt`<ellipse class=${s.often} cy=${-(Yh+t)} rx=${Xh[s.often]/2} ry=${t}
    transform=${`rotate(${e*360/Kh})`} />`}function Zh(s){return l`<svg class="flower" viewBox="-52 -52 104 104" aria-hidden="true">
    <circle r="5" />
    ${s.map(Qh)}
  </svg>`}function Ce(s,e,t){return l`<div>
    <dt>${s}</dt>
    <dd>${t?l`<span class="mark ${t}" aria-hidden="true"></span>`:d}${e}</dd>
  </div>`}function Ss({t:s,language:e},t,n,i,r){return l`<figure class="summary">
    <figcaption lang=${e}>${t}</figcaption>
    ${n}
    <p class="quiet" lang=${e}>${i}</p>
    <p class="row" lang=${e}>
      <button type="button" @click=${()=>Vh(r())}>${s.save}</button>
      <button type="button" @click=${()=>Gh(r())}>${s.print}</button>
    </p>
  </figure>`}function el(s,e){const{t,language:n}=s,i=l`<div class="pictured">
    ${Zh(e.signs)}
    <dl>
      ${e.signs.map(r=>Ce(r.name,t[r.often],r.often))}
      ${e.howLong?Ce(t.howLong,t[e.howLong]):d} ${e.inTheWay?Ce(t.inTheWay,t[e.inTheWay]):d}
    </dl>
  </div>`;return Ss(s,t.picture,i,t.noScore,()=>Wh(t,e,n))}function tl(s,e){const{t,title:n,language:i}=s,r=l`<ul class="recalled">
    ${e.topics.map(({name:o})=>l`<li>${o}</li>`)}
  </ul>`;return Ss(s,_(t.recalled,{title:n}),r,t.yourWords,()=>jh(t,e,i,n))}function sl({t:s,language:e},t){const n=t.published&&$s(t.published,e);return l`<p class="source quiet">
    ${s.source} ${t.url?W(s,t.title,t.url):l`<cite>${t.title}</cite>`}${t.article?l`, ${_(s.sourceIn,{article:t.article})}`:d}${n?l`, ${n}`:d}
  </p>`}const xs=s=>s.charAt(0).toUpperCase()+s.slice(1),nl=s=>`${xs(s)}${/[.!?]$/.test(s)?"":"."}`;function il(s){return l`<ul class="side-by-side">
    ${s.map(e=>l`<li>
        <h3>${xs(e.name)}</h3>
        ${e.because?l`<p class="because">${nl(e.because)}</p>`:d}
        <p>${e.explains}</p>
      </li>`)}
  </ul>`}function rl(s,e){return l`<progress max=${e} value=${s} aria-hidden="true"></progress>`}function ol(s,e){switch(e.type){case"source":return sl(s,e);case"crisis":return He(s,e.lines);case"therapy":return il(e.items);case"self_check":return rl(e.step,e.of);case"summary":return el(s,e);case"recall":return tl(s,e);case"composer":return l`<tandem-message-draft .text=${e.text} .strings=${s.t}></tandem-message-draft>`}}function Ts({t:s},e){return l`<p class="words" dir="auto">${Oh(e).map(t=>t.href?W(s,t.text,t.href):t.text)}</p>`}function al({t:s},e,t){return e.trouble?l`<div class="trouble">
    <p>${e.trouble.reason??s[e.trouble.kind]}</p>
    <button type="button" @click=${()=>t(e)}>${e.trouble.remedy==="retry"?s.tryAgain:s.change}</button>
  </div>`:d}function cl(s,e,t,n){return l`<div class="turn person">
    <div class="bubble"><span class="sr">${s.t.youSaid}</span>${Ts(s,e.text)}</div>
    ${e.waiting&&t?l`<p class="quiet">${s.t.notSent}</p>`:d} ${al(s,e,n)}
  </div>`}function hl({text:s,cards:e}){const t=e.flatMap(i=>i.type==="crisis"?i.lines.flatMap(({name:r})=>[`${r}:`,`${r}.`]):[]);return s.split(`
`).filter(i=>!t.some(r=>i.trimStart().startsWith(r))).join(`
`).trim()}function ll(s,e){const t=e.cards.some(i=>i.type==="crisis"),n=e.cards.some(i=>i.type==="therapy"||i.type==="summary");return l`<div class="bubble ${t?"grave":""} ${n?"wide":""}" lang="en">
    ${e.text?Ts(s,hl(e)):d} ${e.cards.map(i=>ol(s,i))}
  </div>`}function Cs(s,e,t){return s.length?l`<ul class="choices" aria-label=${e}>
    ${s.map(n=>l`<li lang="en"><button type="button" @click=${()=>t(n)}>${n.title}</button></li>`)}
  </ul>`:d}function ul(s,e,t,n){const i=t?e.replies.flatMap(r=>r.choices):[];return l`<div class="turn tandem">
    <span class="sr">${_(s.t.tandemSaid,{title:s.title})}</span>
    ${e.replies.map(r=>ll(s,r))} ${Cs(i,s.t.choices,n)}
  </div>`}const dl=["What is hyper-independence?","I'd rather redo it than ask","Help me find the words to ask someone"];function pl(s,e,t){const{t:n}=s;return l`<section class="welcome" aria-labelledby="welcome-title">
    <h2 id="welcome-title">${n.welcomeTitle}</h2>
    <p>${n.welcomeText} ${n.english}</p>
    ${Cs(dl.map(i=>({title:i,payload:i})),n.starters,t)}
    <div class="notice">
      <h3>${n.noticeTitle}</h3>
      <p>${n.noticeProgram}</p>
      <p>${_(n.noticePrivacy,{host:new URL(e.server).host})}</p>
      ${_s(s,e)}
    </div>
  </section>`}var fl=Object.defineProperty,ml=Object.getOwnPropertyDescriptor,$=(s,e,t,n)=>{for(var i=n>1?void 0:n?ml(e,t):e,r=s.length-1,o;r>=0;r--)(o=s[r])&&(i=(n?o(e,t,i):o(i))||i);return n&&i&&fl(e,t,i),i};const gl=new URL(import.meta.url).origin,yl=200,bl=12;let w=class extends z{constructor(){super(...arguments),this.server="",this.heading="Tandem",this.accent="",this.language="en",this.country="",this.privacy="",this.embedded=!1,this.draft="",this.panel="none",this.chosenCountry="",this.clearing="no",this.announce=!0,this.reconnected=!1,this.look={t:Pe("en"),language:"en",title:"Tandem"},this.lines=new cc,this.accentSheet=new CSSStyleSheet,this.quickExit=new Za(()=>this.checkVisibility(),()=>this.leave()),this.wasOffline=!1,this.write=()=>{this.draft=this.area.value,this.conversation.prepare()},this.submit=s=>{s.preventDefault();const e=this.draft.trim();this.area.focus(),!(!e||Zt(e)<0)&&(this.draft="",this.conversation.send(e))},this.choose=s=>{this.restFocus(),this.conversation.send(s.title,s.payload)},this.remedy=s=>{s.trouble?.remedy==="edit"?(this.draft=[this.conversation.withdraw(s),this.draft].filter(Boolean).join(`
`),this.area.focus()):(this.restFocus(),this.conversation.retry(s))},this.escape=s=>{s.key==="Escape"&&(this.panel!=="none"?this.toggle("none"):this.embedded&&this.closeChat())},this.back=()=>this.conversation.now(),this.gone=()=>this.conversation.dropped()}connectedCallback(){super.connectedCallback();const s=this.address;this.keep=new Ka(s),this.conversation=new _h(s,this.keep,()=>this.requestUpdate(),vl),this.tabs=new Ah(s,()=>this.keep.token,()=>this.conversation.forget()),this.addEventListener("keydown",this.escape),window.addEventListener("online",this.back),window.addEventListener("focus",this.back),window.addEventListener("offline",this.gone),this.quickExit.watch(),this.lines.read(s).then(()=>this.requestUpdate()),this.begin()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",this.escape),window.removeEventListener("online",this.back),window.removeEventListener("focus",this.back),window.removeEventListener("offline",this.gone),this.quickExit.unwatch(),this.conversation.close(),this.tabs.close()}focus(){this.area?this.restFocus():this.updateComplete.then(()=>this.restFocus())}willUpdate(s){if(s.has("language")||s.has("heading")){const t=Xt(this.language);this.look={t:Pe(t),language:t,title:this.heading}}const e=this.conversation.state==="offline";this.wasOffline!==e&&(this.reconnected=this.wasOffline),this.wasOffline=e}firstUpdated(){this.renderRoot instanceof ShadowRoot&&this.renderRoot.adoptedStyleSheets.push(this.accentSheet),this.hasAttribute("focus-first")&&this.area.focus()}updated(s){s.has("accent")&&this.accentSheet.replaceSync(dn(this.accent)),s.has("draft")&&Be(this.area),!this.announce&&!this.conversation.restoring&&setTimeout(()=>this.announce=!0,yl),this.follow()}render(){const{look:s,conversation:e}=this,{turns:t,typing:n,slow:i,fresh:r}=e;return l`<div class="frame" lang=${s.language}>
      <div class="chat">
        ${xh(s,{panel:this.panel,embedded:this.embedded,toggle:o=>{this.toggle(o)},leave:()=>this.leave(),closeChat:()=>this.closeChat()})}
        ${this.openPanel()}
        <div id="log" role="log" aria-live=${this.announce?"polite":"off"} aria-label=${s.t.conversation} tabindex="0">
          ${r?l`<p class="quiet">${s.t.fresh}</p>`:d}
          ${t.length||e.restoring?d:pl(s,this.about,this.choose)}
          ${cn(t,o=>o.key,(o,a)=>this.turn(o,a===t.length-1))}
          ${n?l`<div class="typing" aria-hidden="true"><i></i><i></i><i></i></div>`:d}
        </div>
        ${this.banner()} ${Eh(s,{draft:this.draft,slow:i,write:this.write,submit:this.submit})}
      </div>
    </div>`}get address(){return(this.server||gl).replace(/\/+$/,"")}get about(){return{server:this.address,privacy:this.privacy}}get helpCountry(){return this.lines.known(this.chosenCountry||this.conversation.newest("crisis")?.country||this.country)}openPanel(){const s=()=>{this.toggle("none")};if(this.panel==="help"){const e=this.conversation.newest("crisis")?.lines??[],t=n=>{this.chosenCountry=n};return qh(this.look,{lines:this.lines.lines,country:this.helpCountry,given:e,choose:t,close:s})}return this.panel!=="options"?d:Ih(this.look,{about:this.about,remembered:this.keep.remembered,clearing:this.clearing,remember:e=>this.remember(e),clear:e=>{this.clear(e)},close:s})}turn(s,e){const t=this.conversation.state==="offline";return sn([s,e,t,this.look],()=>s.from==="person"?cl(this.look,s,t,this.remedy):ul(this.look,s,e,this.choose))}banner(){const{t:s,title:e}=this.look,t=this.conversation.state==="offline";return l`<div class=${t?"banner":"sr"}>
      <p role="status">${t?_(s.offline,{title:e}):this.reconnected?s.connected:""}</p>
      ${t?l`<button type="button" @click=${()=>this.conversation.now()}>${s.tryNow}</button>`:d}
    </div>`}async begin(){if(!this.keep.token){const s=await this.tabs.ask();if(!this.isConnected||this.conversation.state!=="idle")return;s&&(this.keep.token=s)}!this.keep.token&&!this.conversation.turns.length||(this.announce=!1,this.conversation.restore())}remember(s){this.keep.remembered=s,this.requestUpdate()}async clear(s){this.clearing=s,await this.updateComplete,s==="busy"&&(this.clearing=await this.conversation.erase().then(()=>"done",()=>"failed"),this.clearing==="done"&&this.tabs.end(),await this.updateComplete),this.find(s==="ask"?"#clear-no":"#clear")?.focus()}leave(){this.conversation.close(),this.tabs.end(),Qa()}follow(){const s=this.conversation.turns.at(-1);s===this.followed||!s||(this.followed=s,requestAnimationFrame(()=>{const e=this.log.scrollHeight>this.log.clientHeight?this.log:this.log.parentElement,t=[...this.log.querySelectorAll(".turn")].at(-1);if(!e||!t)return;const n=e.scrollTop+t.getBoundingClientRect().top-e.getBoundingClientRect().top-bl;e.scrollTo({top:Math.min(n,e.scrollHeight-e.clientHeight)})}))}restFocus(){(matchMedia("(hover: none)").matches?this.log:this.area).focus({preventScroll:!0})}closeChat(){this.dispatchEvent(new CustomEvent("tandem-close",{bubbles:!0,composed:!0}))}async toggle(s){const e=this.panel;this.panel=s===e?"none":s,this.clearing="no",await this.updateComplete,this.find(this.panel==="none"?`#${e}-toggle`:`#${this.panel}-title`)?.focus()}find(s){return this.renderRoot.querySelector(s)}};w.styles=[ss,lc,uc];$([T()],w.prototype,"server",2);$([T()],w.prototype,"heading",2);$([T()],w.prototype,"accent",2);$([T()],w.prototype,"language",2);$([T()],w.prototype,"country",2);$([T()],w.prototype,"privacy",2);$([T({type:Boolean})],w.prototype,"embedded",2);$([I()],w.prototype,"draft",2);$([I()],w.prototype,"panel",2);$([I()],w.prototype,"chosenCountry",2);$([I()],w.prototype,"clearing",2);$([I()],w.prototype,"announce",2);$([I()],w.prototype,"reconnected",2);$([Je("#message")],w.prototype,"area",2);$([Je("#log")],w.prototype,"log",2);w=$([Vt("tandem-chat")],w);function vl(){return matchMedia("(prefers-reduced-motion: reduce)").matches}
/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
