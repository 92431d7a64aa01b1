const ae=globalThis,We=ae.ShadowRoot&&(ae.ShadyCSS===void 0||ae.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,je=Symbol(),ot=new WeakMap;let Mt=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==je)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(We&&e===void 0){const n=t!==void 0&&t.length===1;n&&(e=ot.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&ot.set(t,e))}return e}toString(){return this.cssText}};const Dt=s=>new Mt(typeof s=="string"?s:s+"",void 0,je),Fe=(s,...e)=>{const t=s.length===1?s[0]:e.reduce((n,i,r)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+s[r+1],s[0]);return new Mt(t,s,je)},xs=(s,e)=>{if(We)s.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const t of e){const n=document.createElement("style"),i=ae.litNonce;i!==void 0&&n.setAttribute("nonce",i),n.textContent=t.cssText,s.appendChild(n)}},at=We?s=>s:s=>s instanceof CSSStyleSheet?(e=>{let t="";for(const n of e.cssRules)t+=n.cssText;return Dt(t)})(s):s;const{is:Ts,defineProperty:Cs,getOwnPropertyDescriptor:Os,getOwnPropertyNames:Rs,getOwnPropertySymbols:Ns,getPrototypeOf:Ps}=Object,ve=globalThis,ct=ve.trustedTypes,Ls=ct?ct.emptyScript:"",Bs=ve.reactiveElementPolyfillSupport,J=(s,e)=>s,me={toAttribute(s,e){switch(e){case Boolean:s=s?Ls:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,e){let t=s;switch(e){case Boolean:t=s!==null;break;case Number:t=s===null?null:Number(s);break;case Object:case Array:try{t=JSON.parse(s)}catch{t=null}}return t}},Ve=(s,e)=>!Ts(s,e),ht={attribute:!0,type:String,converter:me,reflect:!1,useDefault:!1,hasChanged:Ve};Symbol.metadata??=Symbol("metadata"),ve.litPropertyMetadata??=new WeakMap;let M=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ht){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const n=Symbol(),i=this.getPropertyDescriptor(e,n,t);i!==void 0&&Cs(this.prototype,e,i)}}static getPropertyDescriptor(e,t,n){const{get:i,set:r}=Os(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:i,set(o){const a=i?.call(this);r?.call(this,o),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ht}static _$Ei(){if(this.hasOwnProperty(J("elementProperties")))return;const e=Ps(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(J("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(J("properties"))){const t=this.properties,n=[...Rs(t),...Ns(t)];for(const i of n)this.createProperty(i,t[i])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[n,i]of t)this.elementProperties.set(n,i)}this._$Eh=new Map;for(const[t,n]of this.elementProperties){const i=this._$Eu(t,n);i!==void 0&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const n=new Set(e.flat(1/0).reverse());for(const i of n)t.unshift(at(i))}else e!==void 0&&t.push(at(e));return t}static _$Eu(e,t){const n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return xs(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){const n=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,n);if(i!==void 0&&n.reflect===!0){const r=(n.converter?.toAttribute!==void 0?n.converter:me).toAttribute(t,n.type);this._$Em=e,r==null?this.removeAttribute(i):this.setAttribute(i,r),this._$Em=null}}_$AK(e,t){const n=this.constructor,i=n._$Eh.get(e);if(i!==void 0&&this._$Em!==i){const r=n.getPropertyOptions(i),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:me;this._$Em=i;const a=o.fromAttribute(t,r.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(e,t,n,i=!1,r){if(e!==void 0){const o=this.constructor;if(i===!1&&(r=this[e]),n??=o.getPropertyOptions(e),!((n.hasChanged??Ve)(r,t)||n.useDefault&&n.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:i,wrapped:r},o){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),r!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[i,r]of this._$Ep)this[i]=r;this._$Ep=void 0}const n=this.constructor.elementProperties;if(n.size>0)for(const[i,r]of n){const{wrapped:o}=r,a=this[i];o!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,r,a)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};M.elementStyles=[],M.shadowRootOptions={mode:"open"},M[J("elementProperties")]=new Map,M[J("finalized")]=new Map,Bs?.({ReactiveElement:M}),(ve.reactiveElementVersions??=[]).push("2.1.2");const Ke=globalThis,lt=s=>s,ge=Ke.trustedTypes,ut=ge?ge.createPolicy("lit-html",{createHTML:s=>s}):void 0,zt="$lit$",R=`lit$${Math.random().toFixed(9).slice(2)}$`,Ht="?"+R,Us=`<${Ht}>`,U=document,Q=()=>U.createComment(""),Z=s=>s===null||typeof s!="object"&&typeof s!="function",Ge=Array.isArray,qs=s=>Ge(s)||typeof s?.[Symbol.iterator]=="function",Ae=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dt=/-->/g,pt=/>/g,P=RegExp(`>|${Ae}(?:([^\\s"'>=/]+)(${Ae}*=${Ae}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ft=/'/g,mt=/"/g,Wt=/^(?:script|style|textarea|title)$/i,jt=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),u=jt(1),Ft=jt(2),O=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),gt=new WeakMap,B=U.createTreeWalker(U,129);function Vt(s,e){if(!Ge(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return ut!==void 0?ut.createHTML(e):e}const Is=(s,e)=>{const t=s.length-1,n=[];let i,r=e===2?"<svg>":e===3?"<math>":"",o=F;for(let a=0;a<t;a++){const c=s[a];let l,f,h=-1,m=0;for(;m<c.length&&(o.lastIndex=m,f=o.exec(c),f!==null);)m=o.lastIndex,o===F?f[1]==="!--"?o=dt:f[1]!==void 0?o=pt:f[2]!==void 0?(Wt.test(f[2])&&(i=RegExp("</"+f[2],"g")),o=P):f[3]!==void 0&&(o=P):o===P?f[0]===">"?(o=i??F,h=-1):f[1]===void 0?h=-2:(h=o.lastIndex-f[2].length,l=f[1],o=f[3]===void 0?P:f[3]==='"'?mt:ft):o===mt||o===ft?o=P:o===dt||o===pt?o=F:(o=P,i=void 0);const g=o===P&&s[a+1].startsWith("/>")?" ":"";r+=o===F?c+Us:h>=0?(n.push(l),c.slice(0,h)+zt+c.slice(h)+R+g):c+R+(h===-2?a:g)}return[Vt(s,r+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]};class ee{constructor({strings:e,_$litType$:t},n){let i;this.parts=[];let r=0,o=0;const a=e.length-1,c=this.parts,[l,f]=Is(e,t);if(this.el=ee.createElement(l,n),B.currentNode=this.el.content,t===2||t===3){const h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=B.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(const h of i.getAttributeNames())if(h.endsWith(zt)){const m=f[o++],g=i.getAttribute(h).split(R),b=/([.?@])?(.*)/.exec(m);c.push({type:1,index:r,name:b[2],strings:g,ctor:b[1]==="."?Ds:b[1]==="?"?zs:b[1]==="@"?Hs:we}),i.removeAttribute(h)}else h.startsWith(R)&&(c.push({type:6,index:r}),i.removeAttribute(h));if(Wt.test(i.tagName)){const h=i.textContent.split(R),m=h.length-1;if(m>0){i.textContent=ge?ge.emptyScript:"";for(let g=0;g<m;g++)i.append(h[g],Q()),B.nextNode(),c.push({type:2,index:++r});i.append(h[m],Q())}}}else if(i.nodeType===8)if(i.data===Ht)c.push({type:2,index:r});else{let h=-1;for(;(h=i.data.indexOf(R,h+1))!==-1;)c.push({type:7,index:r}),h+=R.length-1}r++}}static createElement(e,t){const n=U.createElement("template");return n.innerHTML=e,n}}function H(s,e,t=s,n){if(e===O)return e;let i=n!==void 0?t._$Co?.[n]:t._$Cl;const r=Z(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(s),i._$AT(s,t,n)),n!==void 0?(t._$Co??=[])[n]=i:t._$Cl=i),i!==void 0&&(e=H(s,i._$AS(s,e.values),i,n)),e}class Ms{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:n}=this._$AD,i=(e?.creationScope??U).importNode(t,!0);B.currentNode=i;let r=B.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let l;c.type===2?l=new W(r,r.nextSibling,this,e):c.type===1?l=new c.ctor(r,c.name,c.strings,this,e):c.type===6&&(l=new Ws(r,this,e)),this._$AV.push(l),c=n[++a]}o!==c?.index&&(r=B.nextNode(),o++)}return B.currentNode=U,i}p(e){let t=0;for(const n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}}class W{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=H(this,e,t),Z(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==O&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):qs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&Z(this._$AH)?this._$AA.nextSibling.data=e:this.T(U.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ee.createElement(Vt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(t);else{const r=new Ms(i,this),o=r.u(this.options);r.p(t),this.T(o),this._$AH=r}}_$AC(e){let t=gt.get(e.strings);return t===void 0&&gt.set(e.strings,t=new ee(e)),t}k(e){Ge(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let n,i=0;for(const r of e)i===t.length?t.push(n=new W(this.O(Q()),this.O(Q()),this,this.options)):n=t[i],n._$AI(r),i++;i<t.length&&(this._$AR(n&&n._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const n=lt(e).nextSibling;lt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}}class we{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,i,r){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=r,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=d}_$AI(e,t=this,n,i){const r=this.strings;let o=!1;if(r===void 0)e=H(this,e,t,0),o=!Z(e)||e!==this._$AH&&e!==O,o&&(this._$AH=e);else{const a=e;let c,l;for(e=r[0],c=0;c<r.length-1;c++)l=H(this,a[n+c],t,c),l===O&&(l=this._$AH[c]),o||=!Z(l)||l!==this._$AH[c],l===d?e=d:e!==d&&(e+=(l??"")+r[c+1]),this._$AH[c]=l}o&&!i&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class Ds extends we{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}}class zs extends we{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}}class Hs extends we{constructor(e,t,n,i,r){super(e,t,n,i,r),this.type=5}_$AI(e,t=this){if((e=H(this,e,t,0)??d)===O)return;const n=this._$AH,i=e===d&&n!==d||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,r=e!==d&&(n===d||i);i&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Ws{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){H(this,e)}}const js={I:W},Fs=Ke.litHtmlPolyfillSupport;Fs?.(ee,W),(Ke.litHtmlVersions??=[]).push("3.3.3");const Vs=(s,e,t)=>{const n=t?.renderBefore??e;let i=n._$litPart$;if(i===void 0){const r=t?.renderBefore??null;n._$litPart$=i=new W(e.insertBefore(Q(),r),r,void 0,t??{})}return i._$AI(s),i};const Ye=globalThis;let z=class extends M{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Vs(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return O}};z._$litElement$=!0,z.finalized=!0,Ye.litElementHydrateSupport?.({LitElement:z});const Ks=Ye.litElementPolyfillSupport;Ks?.({LitElement:z});(Ye.litElementVersions??=[]).push("4.2.2");const Kt=s=>(e,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(s,e)}):customElements.define(s,e)};const Gs={attribute:!0,type:String,converter:me,reflect:!1,hasChanged:Ve},Ys=(s=Gs,e,t)=>{const{kind:n,metadata:i}=t;let r=globalThis.litPropertyMetadata.get(i);if(r===void 0&&globalThis.litPropertyMetadata.set(i,r=new Map),n==="setter"&&((s=Object.create(s)).wrapped=!0),r.set(t.name,s),n==="accessor"){const{name:o}=t;return{set(a){const c=e.get.call(this);e.set.call(this,a),this.requestUpdate(o,c,s,!0,a)},init(a){return a!==void 0&&this.C(o,void 0,s,a),a}}}if(n==="setter"){const{name:o}=t;return function(a){const c=this[o];e.call(this,a),this.requestUpdate(o,c,s,!0,a)}}throw Error("Unsupported decorator location: "+n)};function T(s){return(e,t)=>typeof t=="object"?Ys(s,e,t):((n,i,r)=>{const o=i.hasOwnProperty(r);return i.constructor.createProperty(r,n),o?Object.getOwnPropertyDescriptor(i,r):void 0})(s,e,t)}function I(s){return T({...s,state:!0,attribute:!1})}const Js=(s,e,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(s,e,t),t);function Je(s,e){return(t,n,i)=>{const r=o=>o.renderRoot?.querySelector(s)??null;return Js(t,n,{get(){return r(this)}})}}const Xs={CHILD:2},Gt=s=>(...e)=>({_$litDirective$:s,values:e});let Yt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};const Qs={},Zs=Gt(class extends Yt{constructor(){super(...arguments),this.ot=Qs}render(s,e){return e()}update(s,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((n,i)=>n===this.ot[i]))return O}else if(this.ot===e)return O;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});const{I:en}=js,yt=s=>s,bt=()=>document.createComment(""),V=(s,e,t)=>{const n=s._$AA.parentNode,i=e===void 0?s._$AB:e._$AA;if(t===void 0){const r=n.insertBefore(bt(),i),o=n.insertBefore(bt(),i);t=new en(r,o,s,s.options)}else{const r=t._$AB.nextSibling,o=t._$AM,a=o!==s;if(a){let c;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(c=s._$AU)!==o._$AU&&t._$AP(c)}if(r!==i||a){let c=t._$AA;for(;c!==r;){const l=yt(c).nextSibling;yt(n).insertBefore(c,i),c=l}}}return t},L=(s,e,t=s)=>(s._$AI(e,t),s),tn={},sn=(s,e=tn)=>s._$AH=e,nn=s=>s._$AH,Ee=s=>{s._$AR(),s._$AA.remove()};const vt=(s,e,t)=>{const n=new Map;for(let i=e;i<=t;i++)n.set(s[i],i);return n},rn=Gt(class extends Yt{constructor(s){if(super(s),s.type!==Xs.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let n;t===void 0?t=e:e!==void 0&&(n=e);const i=[],r=[];let o=0;for(const a of s)i[o]=n?n(a,o):o,r[o]=t(a,o),o++;return{values:r,keys:i}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,n]){const i=nn(s),{values:r,keys:o}=this.dt(e,t,n);if(!Array.isArray(i))return this.ut=o,r;const a=this.ut??=[],c=[];let l,f,h=0,m=i.length-1,g=0,b=r.length-1;for(;h<=m&&g<=b;)if(i[h]===null)h++;else if(i[m]===null)m--;else if(a[h]===o[g])c[g]=L(i[h],r[g]),h++,g++;else if(a[m]===o[b])c[b]=L(i[m],r[b]),m--,b--;else if(a[h]===o[b])c[b]=L(i[h],r[b]),V(s,c[b+1],i[h]),h++,b--;else if(a[m]===o[g])c[g]=L(i[m],r[g]),V(s,i[h],i[m]),m--,g++;else if(l===void 0&&(l=vt(o,g,b),f=vt(a,h,m)),l.has(a[h]))if(l.has(a[m])){const C=f.get(o[g]),ke=C!==void 0?i[C]:null;if(ke===null){const rt=V(s,i[h]);L(rt,r[g]),c[g]=rt}else c[g]=L(ke,r[g]),V(s,i[h],ke),i[C]=null;g++}else Ee(i[m]),m--;else Ee(i[h]),h++;for(;g<=b;){const C=V(s,c[b+1]);L(C,r[g]),c[g++]=C}for(;h<=m;){const C=i[h++];C!==null&&Ee(C)}return this.ut=o,sn(s,c),O}}),wt={light:[250,246,240],dark:[40,37,34]},ce=[0,0,0],G=[255,255,255],on=4.5,$t=.08;function an(s){const e=/^#([\da-f])([\da-f])([\da-f])$/i.exec(s.trim());return(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(s.trim())?.slice(1)??e?.slice(1).map(i=>i+i))?.map(i=>parseInt(i,16))}function Oe(s){const[e,t,n]=s.map(i=>{const r=i/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*t+.0722*n}function Re(s,e){const[t,n]=[Oe(s),Oe(e)].sort((i,r)=>i-r);return(n+.05)/(t+.05)}const Ne=(s,e,t)=>s.map((n,i)=>Math.round(n+((e[i]??0)-n)*t)),ne=s=>`#${s.map(e=>e.toString(16).padStart(2,"0")).join("")}`;function cn(s,e){const t=Oe(e)>.5?ce:G;let n=s;for(let i=$t;Re(n,e)<on&&i<=1;i+=$t)n=Ne(s,t,i);return n}function _t(s,e){const t=cn(s,wt[e]),n=Re(t,G)>=Re(t,ce)?G:ce,i=Ne(t,n===G?ce:G,.15),r=Ne(wt[e],t,.14);return`:host { --accent: ${ne(t)}; --accent-strong: ${ne(i)}; --on-accent: ${ne(n)}; --tint: ${ne(r)}; }`}function hn(s){const e=an(s);return e?`${_t(e,"light")} @media (prefers-color-scheme: dark) { ${_t(e,"dark")} }`:""}const ln="Ein Computerprogramm, das informiert. Kein Mensch, keine Therapie.",un="Sofort Hilfe",dn="Schnell weg",pn="Optionen",fn="Schließen",mn="Chat schließen",gn="Womit möchten Sie anfangen?",yn="Fragen Sie, was übermäßige Unabhängigkeit ist, sehen Sie sich Ihre Gewohnheiten einzeln an, oder finden Sie Worte, um jemanden um etwas zu bitten.",bn="Bevor Sie schreiben",vn="Sie schreiben mit einem Computerprogramm. Es kann sich irren, und niemand liest hier mit.",wn="Was Sie schreiben, geht an {host} und an keine andere Seite. Dort bleibt es für begrenzte Zeit, damit das Gespräch weitergehen kann, oder bis Sie es löschen. Dieser Browser behält es nur für diesen Tab, außer Sie wählen es unter „Optionen“ anders.",$n="Mehr zum Datenschutz",_n="Das Gespräch selbst ist auf Englisch.",kn="Möglichkeiten anzufangen",An="Antworten zur Auswahl",En="Gespräch",Sn="Ihre Nachricht",xn="Nachricht schreiben",Tn="Senden",Cn="Enter sendet, Umschalt+Enter beginnt eine neue Zeile.",On="noch {n} Zeichen",Rn="noch 1 Zeichen",Nn="{n} Zeichen zu viel",Pn="1 Zeichen zu viel",Ln="Die Nachricht ist zu lang. Möglich sind {n} Zeichen.",Bn="Weniger als {n} Zeichen übrig",Un="Sie: ",qn="{title}: ",In="{title} schreibt",Mn="{title} ist gerade nicht erreichbar. Was Sie schreiben, bleibt hier und wird gesendet, sobald es geht. „Sofort Hilfe“ geht auch ohne Verbindung.",Dn="Verbindung wird aufgebaut …",zn="Jetzt versuchen",Hn="Wieder verbunden.",Wn="Noch nicht gesendet",jn="Noch einmal",Fn="Ändern",Vn="Es kam keine Antwort. Ihre Nachricht ist noch da.",Kn="Diese Nachricht wurde nicht angenommen. Sie können sie ändern und noch einmal senden.",Gn="Das frühere Gespräch ist zu Ende. Hier beginnt ein neues.",Yn="Gespräch löschen",Jn="Alles löschen, was hier gesagt wurde, auch auf dem Server?",Xn="Ja, löschen",Qn="Behalten",Zn="Das Gespräch wurde gelöscht.",ei="Auf dem Server konnte nicht gelöscht werden, er ist nicht erreichbar. Bitte versuchen Sie es später noch einmal.",ti="Auf diesem Gerät merken",si="Dann ist das Gespräch auch noch da, wenn der Tab geschlossen war. Nur auf einem Gerät wählen, das sonst niemand benutzt.",ni="Um schnell von dieser Seite wegzukommen: „Schnell weg“ oder dreimal Esc. Das entfernt auch, was dieser Browser vom Chat behält.",ii="Land",ri="Aus diesem Gespräch",oi="Bei Gefahr den Notruf des Landes wählen. Angebote in anderen Ländern:",ai="{to} anrufen",ci="SMS: {to}",hi="Online-Chat",li="Geprüft am {date}",ui=" (öffnet einen neuen Tab)",di="Aus dem Artikel:",pi="in „{article}“",fi="Was Sie gesagt haben, als Bild",mi="oft",gi="manchmal",yi="selten oder nie",bi="Wie lange",vi="erst seit Kurzem",wi="seit Jahren",$i="so lange Sie denken können",_i="Im Weg",ki="kaum",Ai="ein wenig",Ei="sehr",Si="Ein Bild Ihrer eigenen Antworten. Es ist keine Punktzahl und keine Diagnose.",xi="Was mir aufgefallen ist",Ti="Notizen für ein erstes Gespräch",Ci="Als Textdatei sichern",Oi="Drucken",Ri="Ihre Nachricht, ändern Sie sie, wie Sie möchten",Ni="Kopieren",Pi="Kopiert",Li="Teilen",Bi={tagline:ln,help:un,leave:dn,options:pn,close:fn,closeChat:mn,welcomeTitle:gn,welcomeText:yn,noticeTitle:bn,noticeProgram:vn,noticePrivacy:wn,noticeMore:$n,english:_n,starters:kn,choices:An,conversation:En,message:Sn,placeholder:xn,send:Tn,hint:Cn,left:On,leftOne:Rn,over:Nn,overOne:Pn,spokenOver:Ln,spokenLeft:Bn,youSaid:Un,tandemSaid:qn,writing:In,offline:Mn,connecting:Dn,tryNow:zn,connected:Hn,notSent:Wn,tryAgain:jn,change:Fn,noAnswer:Vn,notTaken:Kn,fresh:Gn,clear:Yn,clearAsk:Jn,clearYes:Xn,clearNo:Qn,cleared:Zn,clearFailed:ei,remember:ti,rememberHint:si,leaveHint:ni,country:ii,helpGiven:ri,helpElsewhere:oi,call:ai,text:ci,chat:hi,checked:li,newTab:ui,source:di,sourceIn:pi,picture:fi,often:mi,sometimes:gi,never:yi,howLong:bi,lately:vi,years:wi,always:$i,inTheWay:_i,not:ki,little:Ai,much:Ei,noScore:Si,notesTitle:xi,notesFor:Ti,save:Ci,print:Oi,draft:Ri,copy:Ni,copied:Pi,share:Li},Ui="A computer program that shares information. Not a person, not therapy.",qi="Get help now",Ii="Leave quickly",Mi="Options",Di="Close",zi="Close the chat",Hi="Where would you like to start?",Wi="Ask what hyper-independence is, look at your own habits one at a time, or find the words to ask someone for something.",ji="Before you write",Fi="You will be writing with a computer program. It can be wrong, and nobody watches this chat.",Vi="What you write goes to {host} and to no other site. It is kept there for a limited time, so that the conversation can go on, or until you clear it. This browser keeps it for this tab only, unless you choose otherwise under “Options”.",Ki="More on privacy",Gi="",Yi="Ways to start",Ji="Answers to choose from",Xi="Conversation",Qi="Your message",Zi="Write a message",er="Send",tr="Enter sends, Shift+Enter starts a new line.",sr="{n} characters left",nr="1 character left",ir="{n} characters too many",rr="1 character too many",or="The message is too long. The limit is {n} characters.",ar="Fewer than {n} characters left",cr="You said: ",hr="{title} said: ",lr="{title} is writing",ur="{title} can't be reached right now. What you write is kept here and sent when it can be. “Get help now” works without a connection.",dr="Connecting …",pr="Try now",fr="Connected again.",mr="Not sent yet",gr="Try again",yr="Change it",br="No answer came back. Your message is still here.",vr="This message could not be taken. You can change it and send it again.",wr="The earlier conversation has ended. A new one begins here.",$r="Clear conversation",_r="Erase everything that was said here, on the server as well?",kr="Yes, erase it",Ar="Keep it",Er="The conversation was erased.",Sr="It could not be erased on the server, as that can't be reached. Please try again later.",xr="Remember on this device",Tr="Then the conversation is found again after the tab is closed. Choose this only on a device that nobody else uses.",Cr="To leave this page fast, use “Leave quickly” or press Esc three times. That also removes what this browser keeps of the chat.",Or="Country",Rr="From this conversation",Nr="In danger, call your local emergency number. Lines in other countries:",Pr="Call {to}",Lr="Text {to}",Br="Chat online",Ur="Checked on {date}",qr=" (opens in a new tab)",Ir="From the article:",Mr="in “{article}”",Dr="What you said, as a picture",zr="often",Hr="sometimes",Wr="rarely or never",jr="How long",Fr="just lately",Vr="for years",Kr="as long as you know",Gr="In the way",Yr="not really",Jr="a little",Xr="a lot",Qr="A picture of your own answers. It is no score and no diagnosis.",Zr="What I noticed",eo="Notes for a first appointment",to="Save as a text file",so="Print",no="Your message, to change as you like",io="Copy",ro="Copied",oo="Share",Jt={tagline:Ui,help:qi,leave:Ii,options:Mi,close:Di,closeChat:zi,welcomeTitle:Hi,welcomeText:Wi,noticeTitle:ji,noticeProgram:Fi,noticePrivacy:Vi,noticeMore:Ki,english:Gi,starters:Yi,choices:Ji,conversation:Xi,message:Qi,placeholder:Zi,send:er,hint:tr,left:sr,leftOne:nr,over:ir,overOne:rr,spokenOver:or,spokenLeft:ar,youSaid:cr,tandemSaid:hr,writing:lr,offline:ur,connecting:dr,tryNow:pr,connected:fr,notSent:mr,tryAgain:gr,change:yr,noAnswer:br,notTaken:vr,fresh:wr,clear:$r,clearAsk:_r,clearYes:kr,clearNo:Ar,cleared:Er,clearFailed:Sr,remember:xr,rememberHint:Tr,leaveHint:Cr,country:Or,helpGiven:Rr,helpElsewhere:Nr,call:Pr,text:Lr,chat:Br,checked:Ur,newTab:qr,source:Ir,sourceIn:Mr,picture:Dr,often:zr,sometimes:Hr,never:Wr,howLong:jr,lately:Fr,years:Vr,always:Kr,inTheWay:Gr,not:Yr,little:Jr,much:Xr,noScore:Qr,notesTitle:Zr,notesFor:eo,save:to,print:so,draft:no,copy:io,copied:ro,share:oo},ao="Un programa informático que da información. No es una persona ni una terapia.",co="Ayuda ahora",ho="Salir rápido",lo="Opciones",uo="Cerrar",po="Cerrar el chat",fo="¿Por dónde quiere empezar?",mo="Pregunte qué es la hiperindependencia, mire sus costumbres una a una o encuentre las palabras para pedir algo a alguien.",go="Antes de escribir",yo="Va a escribir con un programa informático. Puede equivocarse, y nadie vigila este chat.",bo="Lo que escriba va a {host} y a ningún otro sitio. Se guarda allí por un tiempo limitado, para que la conversación pueda seguir, o hasta que la borre. Este navegador lo guarda solo para esta pestaña, salvo que elija otra cosa en «Opciones».",vo="Más sobre la privacidad",wo="La conversación es en inglés.",$o="Formas de empezar",_o="Respuestas para elegir",ko="Conversación",Ao="Su mensaje",Eo="Escriba un mensaje",So="Enviar",xo="Intro envía, Mayús+Intro empieza una línea nueva.",To="quedan {n} caracteres",Co="queda 1 carácter",Oo="sobran {n} caracteres",Ro="sobra 1 carácter",No="El mensaje es demasiado largo. El límite es de {n} caracteres.",Po="Quedan menos de {n} caracteres",Lo="Usted: ",Bo="{title}: ",Uo="{title} está escribiendo",qo="No se puede contactar con {title} ahora. Lo que escriba se guarda aquí y se enviará cuando sea posible. «Ayuda ahora» funciona sin conexión.",Io="Conectando …",Mo="Probar ahora",Do="Conectado de nuevo.",zo="Aún sin enviar",Ho="Probar otra vez",Wo="Cambiarlo",jo="No llegó respuesta. Su mensaje sigue aquí.",Fo="Este mensaje no se pudo aceptar. Puede cambiarlo y enviarlo otra vez.",Vo="La conversación anterior ha terminado. Aquí empieza una nueva.",Ko="Borrar la conversación",Go="¿Borrar todo lo dicho aquí, también en el servidor?",Yo="Sí, borrar",Jo="Conservar",Xo="La conversación se ha borrado.",Qo="No se pudo borrar en el servidor, porque no responde. Inténtelo más tarde.",Zo="Recordar en este dispositivo",ea="Así la conversación se encuentra de nuevo después de cerrar la pestaña. Elíjalo solo en un dispositivo que nadie más use.",ta="Para salir rápido de esta página use «Salir rápido» o pulse Esc tres veces. También quita lo que este navegador guarda del chat.",sa="País",na="De esta conversación",ia="En peligro, llame al número de emergencias de su país. Líneas en otros países:",ra="Llamar al {to}",oa="SMS: {to}",aa="Chat en línea",ca="Comprobado el {date}",ha=" (se abre en otra pestaña)",la="Del artículo:",ua="en «{article}»",da="Lo que dijo, en una imagen",pa="a menudo",fa="a veces",ma="rara vez o nunca",ga="Desde cuándo",ya="hace poco",ba="desde hace años",va="desde que recuerda",wa="Cuánto estorba",$a="casi nada",_a="un poco",ka="mucho",Aa="Una imagen de sus propias respuestas. No es una puntuación ni un diagnóstico.",Ea="Lo que he notado",Sa="Notas para una primera cita",xa="Guardar como texto",Ta="Imprimir",Ca="Su mensaje, para cambiarlo como quiera",Oa="Copiar",Ra="Copiado",Na="Compartir",Pa={tagline:ao,help:co,leave:ho,options:lo,close:uo,closeChat:po,welcomeTitle:fo,welcomeText:mo,noticeTitle:go,noticeProgram:yo,noticePrivacy:bo,noticeMore:vo,english:wo,starters:$o,choices:_o,conversation:ko,message:Ao,placeholder:Eo,send:So,hint:xo,left:To,leftOne:Co,over:Oo,overOne:Ro,spokenOver:No,spokenLeft:Po,youSaid:Lo,tandemSaid:Bo,writing:Uo,offline:qo,connecting:Io,tryNow:Mo,connected:Do,notSent:zo,tryAgain:Ho,change:Wo,noAnswer:jo,notTaken:Fo,fresh:Vo,clear:Ko,clearAsk:Go,clearYes:Yo,clearNo:Jo,cleared:Xo,clearFailed:Qo,remember:Zo,rememberHint:ea,leaveHint:ta,country:sa,helpGiven:na,helpElsewhere:ia,call:ra,text:oa,chat:aa,checked:ca,newTab:ha,source:la,sourceIn:ua,picture:da,often:pa,sometimes:fa,never:ma,howLong:ga,lately:ya,years:ba,always:va,inTheWay:wa,not:$a,little:_a,much:ka,noScore:Aa,notesTitle:Ea,notesFor:Sa,save:xa,print:Ta,draft:Ca,copy:Oa,copied:Ra,share:Na},Xt={en:Jt,de:Bi,es:Pa};function Qt(s){const e=s.toLowerCase().split("-")[0]??"";return Object.hasOwn(Xt,e)?e:"en"}function Pe(s){return Xt[Qt(s)]??Jt}function E(s,e){return s.replace(/\{(\w+)\}/g,(t,n)=>String(e[n]??t))}const Zt=2e3,Le=200,kt=50;function es(s){return Zt-[...s.trim()].length}function La(s,e){return e>Le?"":Math.abs(e)===1?e<0?s.overOne:s.leftOne:E(e<0?s.over:s.left,{n:Math.abs(e)})}function Ba(s,e){return e>Le?"":e<0?E(s.spokenOver,{n:Zt}):E(s.spokenLeft,{n:e>kt?Le:kt})}function Be(s){CSS.supports("field-sizing","content")||(s.style.blockSize="auto",s.style.blockSize=`${s.scrollHeight+s.offsetHeight-s.clientHeight}px`)}const he="tandem.";function ye(s){try{return globalThis[s]}catch{return}}class Ua{constructor(e){this.server=e}#e=ye("sessionStorage");#s=ye("localStorage");get token(){return this.#t(this.#e,"token")??this.#t(this.#s,"token")}set token(e){this.#n(this.#e,"token",e),(this.remembered||!e)&&this.#n(this.#s,"token",e)}get remembered(){return this.#t(this.#s,"token")!==void 0}set remembered(e){this.#n(this.#s,"token",e?this.token??"":void 0)}get unsent(){try{const e=JSON.parse(this.#t(this.#e,"unsent")??"[]");return Array.isArray(e)?e:[]}catch{return[]}}set unsent(e){this.#n(this.#e,"unsent",e.length?JSON.stringify(e):void 0)}#t(e,t){return e?.getItem(`${he}${t} ${this.server}`)??void 0}#n(e,t,n){try{n===void 0?e?.removeItem(`${he}${t} ${this.server}`):e?.setItem(`${he}${t} ${this.server}`,n)}catch{}}}function qa(){for(const s of[ye("sessionStorage"),ye("localStorage")])for(const e of Object.keys(s??{}))e.startsWith(he)&&s?.removeItem(e)}const At="https://www.wikipedia.org/",Ia=3,Ma=2e3;function Da(){qa(),document.title="Wikipedia",document.body.replaceChildren();try{top&&top!==window&&top.location.replace(At)}finally{location.replace(At)}}class za{constructor(e,t){this.seen=e,this.go=t}#e=[];watch(){window.addEventListener("keydown",this.#s,{capture:!0})}unwatch(){window.removeEventListener("keydown",this.#s,{capture:!0})}#s=e=>{e.key!=="Escape"||e.repeat||e.isComposing||(this.#e=this.#e.filter(t=>e.timeStamp-t<Ma),(this.#e.length||this.seen())&&this.#e.push(e.timeStamp),this.#e.length>=Ia&&this.go())}}const _=s=>typeof s=="object"&&s!==null?s:{},be=s=>Array.isArray(s)?s.map(_):[],v=s=>typeof s=="string"?s.trim():"",N=s=>v(s)||void 0;function Ue(s,...e){return e.find(t=>t===s)}function Xe(s){const e=v(s);return/^https?:\/\//i.test(e)&&URL.canParse(e)?e:void 0}function ts(s){const e=_(s);return{name:v(e.name),call:N(e.call),text:N(e.text),chat:N(e.chat),hours:N(e.hours),verifiedOn:N(e.verified_on)}}function Ha(s){const e=Ue(s.often,"often","sometimes","never");return e&&{name:v(s.name)||v(s.sign),often:e}}function Wa(s){if(Array.isArray(s.summary))return{type:"summary",signs:be(s.summary).map(Ha).filter(n=>n!==void 0),howLong:Ue(s.how_long,"lately","years","always"),inTheWay:Ue(s.in_the_way,"not","little","much")};const[e,t]=[Number(s.step),Number(s.of)];return e>0&&t>=e?{type:"self_check",step:e,of:t}:void 0}const Et={source:s=>({type:"source",title:v(s.title)||v(s.section),article:v(s.article),published:N(s.published),url:Xe(s.url)}),crisis:s=>({type:"crisis",country:N(s.country),lines:be(s.lines).map(ts).filter(e=>e.name)}),therapy:s=>({type:"therapy",items:be(s.items).map(e=>({name:v(e.name),because:N(e.because),explains:v(e.explains)}))}),self_check:Wa,composer:s=>v(s.text)?{type:"composer",text:v(s.text)}:void 0};function ja(s){const e=_(s.custom),t=Object.hasOwn(Et,v(e.type))?Et[v(e.type)]?.(e):void 0,n=be(s.buttons).map(i=>({title:v(i.title),payload:v(i.payload)||v(i.title)}));return{text:v(s.text),cards:t?[t]:[],choices:n.filter(i=>i.title)}}const Fa=({text:s,cards:e,choices:t})=>!s&&!e.length&&!t.length,Va=s=>({text:s,cards:[],choices:[]});function Ka(s,e){const t=s.at(-1);if(!t||e.text)return[...s,e];const n={...t,cards:[...t.cards,...e.cards],choices:[...t.choices,...e.choices]};return[...s.slice(0,-1),n]}const St={US:[{name:"988 Suicide & Crisis Lifeline",call:"988",text:"988",hours:"24/7"},{name:"Crisis Text Line",text:"HOME to 741741",hours:"24/7"},{name:"Emergency services",call:"911",hours:"24/7"}]},Ga="US";class Ya{constructor(){this.lines=St}async read(e){try{const t=await(await fetch(`${e}/static/lines.json`,{credentials:"omit"})).json(),n=Object.entries(_(t)).map(([i,r])=>[i,Ja(r)]);this.lines={...St,...Object.fromEntries(n.filter(([,i])=>i.length))}}catch{}}known(e){const t=e?.toUpperCase()==="UK"?"GB":e?.toUpperCase()??"";return Object.hasOwn(this.lines,t)?t:Ga}}const Ja=s=>(Array.isArray(s)?s:[]).map(ts).filter(e=>e.name&&(e.call||e.text||e.chat)),ss="--tandem-em";try{CSS.registerProperty({name:ss,syntax:"<length>",inherits:!0,initialValue:"16px"})}catch{}function Qe(s){return Dt(s.cssText.replace(/(\d*\.?\d+)rem\b/g,`calc($1 * var(${ss}))`))}const ns=Qe(Fe`
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
`),Xa=Qe(Fe`
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

  header {
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
  }

  .notice {
    padding: 0.75rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 0.75rem;
    font-size: 0.9375rem;
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
    header {
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

    header {
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
`),Qa=Qe(Fe`
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
`);function is(s){const e=_(s),{n:t,from:n,id:i,at:r}=e;if(!(typeof t!="number"||n!=="person"&&n!=="tandem"))return{n:t,from:n,id:typeof i=="string"?i:void 0,at:Number(r)||0,reply:ja(e)}}function xt(s){const{events:e}=_(s);return{entries:(Array.isArray(e)?e:[]).map(is).filter(n=>n!==void 0).sort((n,i)=>n.n-i.n),erased:rs(s)}}const rs=s=>Number(_(s).erased)||0;class X extends Error{constructor(e,t){super(t||String(e)),this.code=e,this.reason=t}get later(){return[408,425,429].includes(this.code)}}function Ze(s,e){const{reason:t,code:n}=_(s);return new X(typeof n=="number"?n:e,typeof t=="string"?t:"")}function Tt(){return typeof crypto.randomUUID=="function"?crypto.randomUUID():Array.from(crypto.getRandomValues(new Uint8Array(16)),s=>s.toString(16).padStart(2,"0")).join("")}const Za=1e4,ec=45e3;class tc{constructor(e){this.server=e}async session(e){const{token:t,fresh:n}=_(await this.#e("POST","session",void 0,e?{token:e}:{}));if(typeof t!="string"||!t)throw new Error("no token came");return{token:t,fresh:n===!0}}async history(e,t){return xt(await this.#e("GET",`history?after=${t}`,e))}async say(e,t){const n=await this.#e("POST","messages",e,t,ec);return{n:Number(_(n).n),...xt(n)}}async erase(e){await this.#e("DELETE","session",e)}async#e(e,t,n,i,r=Za){const o={};n&&(o.Authorization=`Bearer ${n}`),i&&(o["Content-Type"]="application/json");const a=await fetch(`${this.server}/webhooks/web/${t}`,{method:e,headers:o,body:i&&JSON.stringify(i),cache:"no-store",credentials:"omit",referrerPolicy:"no-referrer",signal:AbortSignal.timeout(r)});if(a.status===204)return;const c=await a.json().catch(()=>{});if(a.status>=400&&a.status<500)throw Ze(c,a.status);if(!a.ok)throw new Error(`the server answered ${a.status}`);return c}}const x=Object.create(null);x.open="0";x.close="1";x.ping="2";x.pong="3";x.message="4";x.upgrade="5";x.noop="6";const le=Object.create(null);Object.keys(x).forEach(s=>{le[x[s]]=s});const qe={type:"error",data:"parser error"},os=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",as=typeof ArrayBuffer=="function",cs=s=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(s):s&&s.buffer instanceof ArrayBuffer,et=({type:s,data:e},t,n)=>os&&e instanceof Blob?t?n(e):Ct(e,n):as&&(e instanceof ArrayBuffer||cs(e))?t?n(e):Ct(new Blob([e]),n):n(x[s]+(e||"")),Ct=(s,e)=>{const t=new FileReader;return t.onload=function(){const n=t.result.split(",")[1];e("b"+(n||""))},t.readAsDataURL(s)};function Ot(s){return s instanceof Uint8Array?s:s instanceof ArrayBuffer?new Uint8Array(s):new Uint8Array(s.buffer,s.byteOffset,s.byteLength)}let Se;function sc(s,e){if(os&&s.data instanceof Blob)return s.data.arrayBuffer().then(Ot).then(e);if(as&&(s.data instanceof ArrayBuffer||cs(s.data)))return e(Ot(s.data));et(s,!1,t=>{Se||(Se=new TextEncoder),e(Se.encode(t))})}const Rt="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Y=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let s=0;s<Rt.length;s++)Y[Rt.charCodeAt(s)]=s;const nc=s=>{let e=s.length*.75,t=s.length,n,i=0,r,o,a,c;s[s.length-1]==="="&&(e--,s[s.length-2]==="="&&e--);const l=new ArrayBuffer(e),f=new Uint8Array(l);for(n=0;n<t;n+=4)r=Y[s.charCodeAt(n)],o=Y[s.charCodeAt(n+1)],a=Y[s.charCodeAt(n+2)],c=Y[s.charCodeAt(n+3)],f[i++]=r<<2|o>>4,f[i++]=(o&15)<<4|a>>2,f[i++]=(a&3)<<6|c&63;return l},ic=typeof ArrayBuffer=="function",tt=(s,e)=>{if(typeof s!="string")return{type:"message",data:hs(s,e)};const t=s.charAt(0);return t==="b"?{type:"message",data:rc(s.substring(1),e)}:le[t]?s.length>1?{type:le[t],data:s.substring(1)}:{type:le[t]}:qe},rc=(s,e)=>{if(ic){const t=nc(s);return hs(t,e)}else return{base64:!0,data:s}},hs=(s,e)=>e==="blob"?s instanceof Blob?s:new Blob([s]):s instanceof ArrayBuffer?s:s.buffer,ls="",oc=(s,e)=>{const t=s.length,n=new Array(t);let i=0;s.forEach((r,o)=>{et(r,!1,a=>{n[o]=a,++i===t&&e(n.join(ls))})})},ac=(s,e)=>{const t=s.split(ls),n=[];for(let i=0;i<t.length;i++){const r=tt(t[i],e);if(n.push(r),r.type==="error")break}return n};function cc(){return new TransformStream({transform(s,e){sc(s,t=>{const n=t.length;let i;if(n<126)i=new Uint8Array(1),new DataView(i.buffer).setUint8(0,n);else if(n<65536){i=new Uint8Array(3);const r=new DataView(i.buffer);r.setUint8(0,126),r.setUint16(1,n)}else{i=new Uint8Array(9);const r=new DataView(i.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(n))}s.data&&typeof s.data!="string"&&(i[0]|=128),e.enqueue(i),e.enqueue(t)})}})}let xe;function ie(s){return s.reduce((e,t)=>e+t.length,0)}function re(s,e){if(s[0].length===e)return s.shift();const t=new Uint8Array(e);let n=0;for(let i=0;i<e;i++)t[i]=s[0][n++],n===s[0].length&&(s.shift(),n=0);return s.length&&n<s[0].length&&(s[0]=s[0].slice(n)),t}function hc(s,e){xe||(xe=new TextDecoder);const t=[];let n=0,i=-1,r=!1;return new TransformStream({transform(o,a){for(t.push(o);;){if(n===0){if(ie(t)<1)break;const c=re(t,1);r=(c[0]&128)===128,i=c[0]&127,i<126?n=3:i===126?n=1:n=2}else if(n===1){if(ie(t)<2)break;const c=re(t,2);i=new DataView(c.buffer,c.byteOffset,c.length).getUint16(0),n=3}else if(n===2){if(ie(t)<8)break;const c=re(t,8),l=new DataView(c.buffer,c.byteOffset,c.length),f=l.getUint32(0);if(f>Math.pow(2,21)-1){a.enqueue(qe);break}i=f*Math.pow(2,32)+l.getUint32(4),n=3}else{if(ie(t)<i)break;const c=re(t,i);a.enqueue(tt(r?c:xe.decode(c),e)),n=0}if(i===0||i>s){a.enqueue(qe);break}}}})}const us=4;function y(s){if(s)return lc(s)}function lc(s){for(var e in y.prototype)s[e]=y.prototype[e];return s}y.prototype.on=y.prototype.addEventListener=function(s,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+s]=this._callbacks["$"+s]||[]).push(e),this};y.prototype.once=function(s,e){function t(){this.off(s,t),e.apply(this,arguments)}return t.fn=e,this.on(s,t),this};y.prototype.off=y.prototype.removeListener=y.prototype.removeAllListeners=y.prototype.removeEventListener=function(s,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var t=this._callbacks["$"+s];if(!t)return this;if(arguments.length==1)return delete this._callbacks["$"+s],this;for(var n,i=0;i<t.length;i++)if(n=t[i],n===e||n.fn===e){t.splice(i,1);break}return t.length===0&&delete this._callbacks["$"+s],this};y.prototype.emit=function(s){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),t=this._callbacks["$"+s],n=1;n<arguments.length;n++)e[n-1]=arguments[n];if(t){t=t.slice(0);for(var n=0,i=t.length;n<i;++n)t[n].apply(this,e)}return this};y.prototype.emitReserved=y.prototype.emit;y.prototype.listeners=function(s){return this._callbacks=this._callbacks||{},this._callbacks["$"+s]||[]};y.prototype.hasListeners=function(s){return!!this.listeners(s).length};const $e=typeof Promise=="function"&&typeof Promise.resolve=="function"?e=>Promise.resolve().then(e):(e,t)=>t(e,0),k=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),uc="arraybuffer";function ds(s,...e){return e.reduce((t,n)=>(s.hasOwnProperty(n)&&(t[n]=s[n]),t),{})}const dc=k.setTimeout,pc=k.clearTimeout;function _e(s,e){e.useNativeTimers?(s.setTimeoutFn=dc.bind(k),s.clearTimeoutFn=pc.bind(k)):(s.setTimeoutFn=k.setTimeout.bind(k),s.clearTimeoutFn=k.clearTimeout.bind(k))}const fc=1.33;function mc(s){return typeof s=="string"?gc(s):Math.ceil((s.byteLength||s.size)*fc)}function gc(s){let e=0,t=0;for(let n=0,i=s.length;n<i;n++)e=s.charCodeAt(n),e<128?t+=1:e<2048?t+=2:e<55296||e>=57344?t+=3:(n++,t+=4);return t}function ps(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function yc(s){let e="";for(let t in s)s.hasOwnProperty(t)&&(e.length&&(e+="&"),e+=encodeURIComponent(t)+"="+encodeURIComponent(s[t]));return e}function bc(s){let e={},t=s.split("&");for(let n=0,i=t.length;n<i;n++){let r=t[n].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}class vc extends Error{constructor(e,t,n){super(e),this.description=t,this.context=n,this.type="TransportError"}}class st extends y{constructor(e){super(),this.writable=!1,_e(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,n){return super.emitReserved("error",new vc(e,t,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(e){this.readyState==="open"&&this.write(e)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(e){const t=tt(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved("packet",e)}onClose(e){this.readyState="closed",super.emitReserved("close",e)}pause(e){}createUri(e,t={}){return e+"://"+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){const e=this.opts.hostname;return e.indexOf(":")===-1?e:"["+e+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(e){const t=yc(e);return t.length?"?"+t:""}}class wc extends st{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(e){this.readyState="pausing";const t=()=>{this.readyState="paused",e()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||t()})),this.writable||(n++,this.once("drain",function(){--n||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(e){const t=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};ac(e,this.socket.binaryType).forEach(t),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){const e=()=>{this.write([{type:"close"}])};this.readyState==="open"?e():this.once("open",e)}write(e){this.writable=!1,oc(e,t=>{this.doWrite(t,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){const e=this.opts.secure?"https":"http",t=this.query||{};return this.opts.timestampRequests!==!1&&(t[this.opts.timestampParam]=ps()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}}let fs=!1;try{fs=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}const $c=fs;function _c(){}class kc extends wc{constructor(e){if(super(e),typeof location<"u"){const t=location.protocol==="https:";let n=location.port;n||(n=t?"443":"80"),this.xd=typeof location<"u"&&e.hostname!==location.hostname||n!==e.port}}doWrite(e,t){const n=this.request({method:"POST",data:e});n.on("success",t),n.on("error",(i,r)=>{this.onError("xhr post error",i,r)})}doPoll(){const e=this.request();e.on("data",this.onData.bind(this)),e.on("error",(t,n)=>{this.onError("xhr poll error",t,n)}),this.pollXhr=e}}class S extends y{constructor(e,t,n){super(),this.createRequest=e,_e(this,n),this._opts=n,this._method=n.method||"GET",this._uri=t,this._data=n.data!==void 0?n.data:null,this._create()}_create(){var e;const t=ds(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");t.xdomain=!!this._opts.xd;const n=this._xhr=this.createRequest(t);try{n.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){n.setDisableHeaderCheck&&n.setDisableHeaderCheck(!0);for(let i in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(i)&&n.setRequestHeader(i,this._opts.extraHeaders[i])}}catch{}if(this._method==="POST")try{n.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{n.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(n),"withCredentials"in n&&(n.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(n.timeout=this._opts.requestTimeout),n.onreadystatechange=()=>{var i;n.readyState===3&&((i=this._opts.cookieJar)===null||i===void 0||i.parseCookies(n.getResponseHeader("set-cookie"))),n.readyState===4&&(n.status===200||n.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof n.status=="number"?n.status:0)},0))},n.send(this._data)}catch(i){this.setTimeoutFn(()=>{this._onError(i)},0);return}typeof document<"u"&&(this._index=S.requestsCount++,S.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=_c,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete S.requests[this._index],this._xhr=null}}_onLoad(){const e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}}S.requestsCount=0;S.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",Nt);else if(typeof addEventListener=="function"){const s="onpagehide"in k?"pagehide":"unload";addEventListener(s,Nt,!1)}}function Nt(){for(let s in S.requests)S.requests.hasOwnProperty(s)&&S.requests[s].abort()}const Ac=(function(){const s=ms({xdomain:!1});return s&&s.responseType!==null})();class Ec extends kc{constructor(e){super(e);const t=e&&e.forceBase64;this.supportsBinary=Ac&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new S(ms,this.uri(),e)}}function ms(s){const e=s.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||$c))return new XMLHttpRequest}catch{}if(!e)try{return new k[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}const gs=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative";class Sc extends st{get name(){return"websocket"}doOpen(){const e=this.uri(),t=this.opts.protocols,n=gs?{}:ds(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,n)}catch(i){return this.emitReserved("error",i)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:"websocket connection closed",context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError("websocket error",e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){const n=e[t],i=t===e.length-1;et(n,this.supportsBinary,r=>{try{this.doWrite(n,r)}catch{}i&&$e(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){const e=this.opts.secure?"wss":"ws",t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=ps()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}}const Te=k.WebSocket||k.MozWebSocket;class xc extends Sc{createSocket(e,t,n){return gs?new Te(e,t,n):t?new Te(e,t):new Te(e)}doWrite(e,t){this.ws.send(t)}}class Tc extends st{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved("error",e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError("webtransport error",e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{const t=hc(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=e.readable.pipeThrough(t).getReader(),i=cc();i.readable.pipeTo(e.writable),this._writer=i.writable.getWriter();const r=()=>{n.read().then(({done:a,value:c})=>{a||(this.onPacket(c),r())}).catch(a=>{})};r();const o={type:"open"};this.query.sid&&(o.data=`{"sid":"${this.query.sid}"}`),this._writer.write(o).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){const n=e[t],i=t===e.length-1;this._writer.write(n).then(()=>{i&&$e(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)===null||e===void 0||e.close()}}const Cc={websocket:xc,webtransport:Tc,polling:Ec},Oc=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,Rc=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function Ie(s){if(s.length>8e3)throw"URI too long";const e=s,t=s.indexOf("["),n=s.indexOf("]");t!=-1&&n!=-1&&(s=s.substring(0,t)+s.substring(t,n).replace(/:/g,";")+s.substring(n,s.length));let i=Oc.exec(s||""),r={},o=14;for(;o--;)r[Rc[o]]=i[o]||"";return t!=-1&&n!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=Nc(r,r.path),r.queryKey=Pc(r,r.query),r}function Nc(s,e){const t=/\/{2,9}/g,n=e.replace(t,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&n.splice(0,1),e.slice(-1)=="/"&&n.splice(n.length-1,1),n}function Pc(s,e){const t={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(n,i,r){i&&(t[i]=r)}),t}const Me=typeof addEventListener=="function"&&typeof removeEventListener=="function",ue=[];Me&&addEventListener("offline",()=>{ue.forEach(s=>s())},!1);let ys=class D extends y{constructor(e,t={}){var n,i;if(super(),this.binaryType=uc,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(t=e,e=null),e){const r=Ie(e);t.hostname=r.host,t.secure=r.protocol==="https"||r.protocol==="wss",t.port=r.port,r.query&&(t.query=r.query)}else t.host&&(t.hostname=Ie(t.host).host);if(_e(this,t),this.secure=t.secure!=null?t.secure:typeof location<"u"&&location.protocol==="https:",t.hostname&&!t.port&&(t.port=this.secure?"443":"80"),this.hostname=t.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=t.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),t.transportImplementations&&t.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");t.transportImplementations||!((n=t.transports)===null||n===void 0)&&n.length&&typeof t.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((i=t.transportImplementations)!==null&&i!==void 0?i:t.transports).forEach(r=>{const o=r.prototype.name;this.transports.push(o),this._transportsByName[o]=r})):(this.transports=t.transports?[...t.transports]:["polling","websocket","webtransport"],this._transportsByName=Cc),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},t),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=bc(this.opts.query)),Me&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},ue.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){const t=Object.assign({},this.opts.query);t.EIO=us,t.transport=e,this.id&&(t.sid=this.id);const n=Object.assign({},this.opts,{query:t,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](n)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}const e=this.opts.rememberUpgrade&&D.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";const t=this.createTransport(e);t.open(),this.setTransport(t)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",t=>this._onClose("transport close",t))}_probe(e){let t=this.createTransport(e),n=!1;D.priorWebsocketSuccess=!1;const i=()=>{n||(t.send([{type:"ping",data:"probe"}]),t.once("packet",h=>{if(!n)if(h.type==="pong"&&h.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",t),!t)return;D.priorWebsocketSuccess=t.name==="websocket",this.transport.pause(()=>{n||this.readyState!=="closed"&&(f(),this.setTransport(t),t.send([{type:"upgrade"}]),this.emitReserved("upgrade",t),t=null,this.upgrading=!1,this.flush())})}else{const m=new Error("probe error");m.transport=t.name,this.emitReserved("upgradeError",m)}}))};function r(){n||(n=!0,f(),t.close(),t=null)}const o=h=>{const m=new Error("probe error: "+h);m.transport=t.name,r(),this.emitReserved("upgradeError",m)};function a(){o("transport closed")}function c(){o("socket closed")}function l(h){t&&h.name!==t.name&&r()}const f=()=>{t.removeListener("open",i),t.removeListener("error",o),t.removeListener("close",a),this.off("close",c),this.off("upgrading",l)};t.once("open",i),t.once("error",o),t.once("close",a),this.once("close",c),this.once("upgrading",l),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{n||t.open()},200):t.open()}onOpen(){if(this.readyState="open",D.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":const t=new Error("server error");t.code=e.data,this._onError(t);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);const e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){const e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let t=1;for(let n=0;n<this.writeBuffer.length;n++){const i=this.writeBuffer[n].data;if(i&&(t+=mc(i)),n>0&&t>this._maxPayload)return this.writeBuffer.slice(0,n);t+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;const e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,$e(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,t,n){return this._sendPacket("message",e,t,n),this}send(e,t,n){return this._sendPacket("message",e,t,n),this}_sendPacket(e,t,n,i){if(typeof t=="function"&&(i=t,t=void 0),typeof n=="function"&&(i=n,n=null),this.readyState==="closing"||this.readyState==="closed")return;n=n||{},n.compress=n.compress!==!1;const r={type:e,data:t,options:n};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),i&&this.once("flush",i),this.flush()}close(){const e=()=>{this._onClose("forced close"),this.transport.close()},t=()=>{this.off("upgrade",t),this.off("upgradeError",t),e()},n=()=>{this.once("upgrade",t),this.once("upgradeError",t)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?n():e()}):this.upgrading?n():e()),this}_onError(e){if(D.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,t){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),Me&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){const n=ue.indexOf(this._offlineEventListener);n!==-1&&ue.splice(n,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,t),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){const t=[];for(let n=0;n<e.length;n++)~this.transports.indexOf(e[n])&&t.push(e[n]);return t}};ys.protocol=us;function Lc(s,e="",t){let n=s;t=t||typeof location<"u"&&location,s==null&&(s=t.protocol+"//"+t.host),typeof s=="string"&&(s.charAt(0)==="/"&&(s.charAt(1)==="/"?s=t.protocol+s:s=t.host+s),/^(https?|wss?):\/\//.test(s)||(typeof t<"u"?s=t.protocol+"//"+s:s="https://"+s),n=Ie(s)),n.port||(/^(http|ws)$/.test(n.protocol)?n.port="80":/^(http|ws)s$/.test(n.protocol)&&(n.port="443")),n.path=n.path||"/";const r=n.host.indexOf(":")!==-1?"["+n.host+"]":n.host;return n.id=n.protocol+"://"+r+":"+n.port+e,n.href=n.protocol+"://"+r+(t&&t.port===n.port?"":":"+n.port),n}const Bc=typeof ArrayBuffer=="function",Uc=s=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(s):s.buffer instanceof ArrayBuffer,bs=Object.prototype.toString,qc=typeof Blob=="function"||typeof Blob<"u"&&bs.call(Blob)==="[object BlobConstructor]",Ic=typeof File=="function"||typeof File<"u"&&bs.call(File)==="[object FileConstructor]";function nt(s){return Bc&&(s instanceof ArrayBuffer||Uc(s))||qc&&s instanceof Blob||Ic&&s instanceof File}function de(s,e){if(!s||typeof s!="object")return!1;if(Array.isArray(s)){for(let t=0,n=s.length;t<n;t++)if(de(s[t]))return!0;return!1}if(nt(s))return!0;if(s.toJSON&&typeof s.toJSON=="function"&&arguments.length===1)return de(s.toJSON(),!0);for(const t in s)if(Object.prototype.hasOwnProperty.call(s,t)&&de(s[t]))return!0;return!1}function Mc(s){const e=[],t=s.data,n=s;return n.data=pe(t,e),n.attachments=e.length,{packet:n,buffers:e}}function pe(s,e,t){if(!s)return s;if(nt(s)){const n={_placeholder:!0,num:e.length};return e.push(s),n}else if(Array.isArray(s)){const n=new Array(s.length);for(let i=0;i<s.length;i++)n[i]=pe(s[i],e);return n}else if(typeof s=="object"&&!(s instanceof Date)){if(s.toJSON&&typeof s.toJSON=="function"&&!t)return pe(s.toJSON(),e,!0);const n={};for(const i in s)Object.prototype.hasOwnProperty.call(s,i)&&(n[i]=pe(s[i],e));return n}return s}function Dc(s,e){return s.data=De(s.data,e),delete s.attachments,s}function De(s,e){if(!s)return s;if(s&&s._placeholder===!0){if(typeof s.num=="number"&&s.num>=0&&s.num<e.length)return e[s.num];throw new Error("illegal attachments")}else if(Array.isArray(s))for(let t=0;t<s.length;t++)s[t]=De(s[t],e);else if(typeof s=="object")for(const t in s)Object.prototype.hasOwnProperty.call(s,t)&&(s[t]=De(s[t],e));return s}const zc=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"];var p;(function(s){s[s.CONNECT=0]="CONNECT",s[s.DISCONNECT=1]="DISCONNECT",s[s.EVENT=2]="EVENT",s[s.ACK=3]="ACK",s[s.CONNECT_ERROR=4]="CONNECT_ERROR",s[s.BINARY_EVENT=5]="BINARY_EVENT",s[s.BINARY_ACK=6]="BINARY_ACK"})(p||(p={}));class Hc{constructor(e){this.replacer=e}encode(e){return(e.type===p.EVENT||e.type===p.ACK)&&de(e)?this.encodeAsBinary({type:e.type===p.EVENT?p.BINARY_EVENT:p.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=""+e.type;return(e.type===p.BINARY_EVENT||e.type===p.BINARY_ACK)&&(t+=e.attachments+"-"),e.nsp&&e.nsp!=="/"&&(t+=e.nsp+","),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){const t=Mc(e),n=this.encodeAsString(t.packet),i=t.buffers;return i.unshift(n),i}}class it extends y{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let t;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");t=this.decodeString(e);const n=t.type===p.BINARY_EVENT;n||t.type===p.BINARY_ACK?(t.type=n?p.EVENT:p.ACK,this.reconstructor=new Wc(t)):super.emitReserved("decoded",t)}else if(nt(e)||e.base64)if(this.reconstructor)t=this.reconstructor.takeBinaryData(e),t&&(this.reconstructor=null,super.emitReserved("decoded",t));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let t=0;const n={type:Number(e.charAt(0))};if(p[n.type]===void 0)throw new Error("unknown packet type "+n.type);if(n.type===p.BINARY_EVENT||n.type===p.BINARY_ACK){const r=t+1;for(;e.charAt(++t)!=="-"&&t!=e.length;);const o=e.substring(r,t);if(o!=Number(o)||e.charAt(t)!=="-")throw new Error("Illegal attachments");const a=Number(o);if(!jc(a)||a<1)throw new Error("Illegal attachments");if(a>this.opts.maxAttachments)throw new Error("too many attachments");n.attachments=a}if(e.charAt(t+1)==="/"){const r=t+1;for(;++t&&!(e.charAt(t)===","||t===e.length););n.nsp=e.substring(r,t)}else n.nsp="/";const i=e.charAt(t+1);if(i!==""&&Number(i)==i){const r=t+1;for(;++t;){const o=e.charAt(t);if(o==null||Number(o)!=o){--t;break}if(t===e.length)break}n.id=Number(e.substring(r,t+1))}if(e.charAt(++t)){const r=this.tryParse(e.substr(t));if(it.isPayloadValid(n.type,r))n.data=r;else throw new Error("invalid payload")}return n}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,t){switch(e){case p.CONNECT:return Pt(t);case p.DISCONNECT:return t===void 0;case p.CONNECT_ERROR:return typeof t=="string"||Pt(t);case p.EVENT:case p.BINARY_EVENT:return Array.isArray(t)&&(typeof t[0]=="number"||typeof t[0]=="string"&&zc.indexOf(t[0])===-1);case p.ACK:case p.BINARY_ACK:return Array.isArray(t)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}}class Wc{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){const t=Dc(this.reconPack,this.buffers);return this.finishedReconstruction(),t}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}}const jc=Number.isInteger||function(s){return typeof s=="number"&&isFinite(s)&&Math.floor(s)===s};function Pt(s){return Object.prototype.toString.call(s)==="[object Object]"}const Fc=Object.freeze(Object.defineProperty({__proto__:null,Decoder:it,Encoder:Hc,get PacketType(){return p}},Symbol.toStringTag,{value:"Module"}));function A(s,e,t){return s.on(e,t),function(){s.off(e,t)}}const Vc=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1});class vs extends y{constructor(e,t,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;const e=this.io;this.subs=[A(e,"open",this.onopen.bind(this)),A(e,"packet",this.onpacket.bind(this)),A(e,"error",this.onerror.bind(this)),A(e,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...e){return e.unshift("message"),this.emit.apply(this,e),this}emit(e,...t){var n,i,r;if(Vc.hasOwnProperty(e))throw new Error('"'+e.toString()+'" is a reserved event name');if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;const o={type:p.EVENT,data:t};if(o.options={},o.options.compress=this.flags.compress!==!1,typeof t[t.length-1]=="function"){const f=this.ids++,h=t.pop();this._registerAckCallback(f,h),o.id=f}const a=(i=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||i===void 0?void 0:i.writable,c=this.connected&&!(!((r=this.io.engine)===null||r===void 0)&&r._hasPingExpired());return this.flags.volatile&&!a||(c?(this.notifyOutgoingListeners(o),this.packet(o)):this.sendBuffer.push(o)),this.flags={},this}_registerAckCallback(e,t){var n;const i=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(i===void 0){this.acks[e]=t;return}const r=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let a=0;a<this.sendBuffer.length;a++)this.sendBuffer[a].id===e&&this.sendBuffer.splice(a,1);t.call(this,new Error("operation has timed out"))},i),o=(...a)=>{this.io.clearTimeoutFn(r),t.apply(this,a)};o.withError=!0,this.acks[e]=o}emitWithAck(e,...t){return new Promise((n,i)=>{const r=(o,a)=>o?i(o):n(a);r.withError=!0,t.push(r),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]=="function"&&(t=e.pop());const n={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((i,...r)=>(this._queue[0],i!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(i)):(this._queue.shift(),t&&t(null,...r)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;const t=this._queue[0];t.pending&&!e||(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth=="function"?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:p.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved("connect_error",e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved("disconnect",e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(n=>String(n.id)===e)){const n=this.acks[e];delete this.acks[e],n.withError&&n.call(this,new Error("socket has been disconnected"))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case p.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case p.EVENT:case p.BINARY_EVENT:this.onevent(e);break;case p.ACK:case p.BINARY_ACK:this.onack(e);break;case p.DISCONNECT:this.ondisconnect();break;case p.CONNECT_ERROR:this.destroy();const n=new Error(e.data.message);n.data=e.data.data,this.emitReserved("connect_error",n);break}}onevent(e){const t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){const t=this._anyListeners.slice();for(const n of t)n.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]=="string"&&(this._lastOffset=e[e.length-1])}ack(e){const t=this;let n=!1;return function(...i){n||(n=!0,t.packet({type:p.ACK,id:e,data:i}))}}onack(e){const t=this.acks[e.id];typeof t=="function"&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(e=>e()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:p.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){const t=this._anyListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){const t=this._anyOutgoingListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){const t=this._anyOutgoingListeners.slice();for(const n of t)n.apply(this,e.data)}}}function j(s){s=s||{},this.ms=s.min||100,this.max=s.max||1e4,this.factor=s.factor||2,this.jitter=s.jitter>0&&s.jitter<=1?s.jitter:0,this.attempts=0}j.prototype.duration=function(){var s=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),t=Math.floor(e*this.jitter*s);s=(Math.floor(e*10)&1)==0?s-t:s+t}return Math.min(s,this.max)|0};j.prototype.reset=function(){this.attempts=0};j.prototype.setMin=function(s){this.ms=s};j.prototype.setMax=function(s){this.max=s};j.prototype.setJitter=function(s){this.jitter=s};class ze extends y{constructor(e,t){var n;super(),this.nsps={},this.subs=[],e&&typeof e=="object"&&(t=e,e=void 0),t=t||{},t.path=t.path||"/socket.io",this.opts=t,_e(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor((n=t.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new j({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState="closed",this.uri=e;const i=t.parser||Fc;this.encoder=new i.Encoder,this.decoder=new i.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)===null||t===void 0||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)===null||t===void 0||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)===null||t===void 0||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf("open"))return this;this.engine=new ys(this.uri,this.opts);const t=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;const i=A(t,"open",function(){n.onopen(),e&&e()}),r=a=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",a),e?e(a):this.maybeReconnectOnOpen()},o=A(t,"error",r);if(this._timeout!==!1){const a=this._timeout,c=this.setTimeoutFn(()=>{i(),r(new Error("timeout")),t.close()},a);this.opts.autoUnref&&c.unref(),this.subs.push(()=>{this.clearTimeoutFn(c)})}return this.subs.push(i),this.subs.push(o),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");const e=this.engine;this.subs.push(A(e,"ping",this.onping.bind(this)),A(e,"data",this.ondata.bind(this)),A(e,"error",this.onerror.bind(this)),A(e,"close",this.onclose.bind(this)),A(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(e){try{this.decoder.add(e)}catch(t){this.onclose("parse error",t)}}ondecoded(e){$e(()=>{this.emitReserved("packet",e)},this.setTimeoutFn)}onerror(e){this.emitReserved("error",e)}socket(e,t){let n=this.nsps[e];return n?this._autoConnect&&!n.active&&n.connect():(n=new vs(this,e,t),this.nsps[e]=n),n}_destroy(e){const t=Object.keys(this.nsps);for(const n of t)if(this.nsps[n].active)return;this._close()}_packet(e){const t=this.encoder.encode(e);for(let n=0;n<t.length;n++)this.engine.write(t[n],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(e,t){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;const e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{const t=this.backoff.duration();this._reconnecting=!0;const n=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved("reconnect_attempt",e.backoff.attempts),!e.skipReconnect&&e.open(i=>{i?(e._reconnecting=!1,e.reconnect(),this.emitReserved("reconnect_error",i)):e.onreconnect()}))},t);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){const e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",e)}}const K={};function fe(s,e){typeof s=="object"&&(e=s,s=void 0),e=e||{};const t=Lc(s,e.path||"/socket.io"),n=t.source,i=t.id,r=t.path,o=K[i]&&r in K[i].nsps,a=e.forceNew||e["force new connection"]||e.multiplex===!1||o;let c;return a?c=new ze(n,e):(K[i]||(K[i]=new ze(n,e)),c=K[i]),t.query&&!e.query&&(e.query=t.queryKey),c.socket(t.path,e)}Object.assign(fe,{Manager:ze,Socket:vs,io:fe,connect:fe});const Lt=6e3,Kc=8e3;function Gc(s,e,t,n){const i=fe(s,{path:"/webhooks/web/socket.io",transports:["websocket"],auth:{token:e,after:t},reconnection:!1,forceNew:!0,timeout:Lt});return i.on("event",r=>{const o=is(r);o&&n.entry(o)}),i.on("typing",r=>n.typing(_(r).on===!0)),i.on("erased",r=>n.erased(Number(_(r).n)||0)),new Promise((r,o)=>{const a=l=>{clearTimeout(c),i.disconnect(),o(l)},c=setTimeout(()=>a(new Error("the socket did not open in time")),Lt);i.once("connect_error",l=>a(Yc(l))),i.once("ready",l=>{n.erased(rs(l)),clearTimeout(c),i.once("disconnect",()=>n.lost()),r({say:f=>Jc(i,f),close:()=>i.off("disconnect").disconnect()})}),i.io.engine.once("close",()=>a(new Error("the socket was closed"))),i.once("disconnect",()=>a(new Error("the socket was closed")))})}function Yc(s){const{code:e}=_(s.data);return typeof e=="number"?Ze(s.data,e):s}async function Jc(s,e){const t=await s.timeout(Kc).emitWithAck("message",e);if(_(t).ok!==!0)throw Ze(t,400)}const Bt=[300,1e3,2e3,4e3,8e3],Ut=3e4,Xc=3,Qc=s=>new Promise(e=>setTimeout(e,s));class Zc{constructor(e,t,n){this.server=e,this.keep=t,this.hooks=n,this.state="idle",this.#n=0,this.#r=0,this.#a=0,this.#o=!1,this.#i=0,this.#e=new tc(e),this.#s=t.unsent}#e;#s;#t;#n;#r;#a;#o;#i;#f;#u;get unsent(){return this.#s}open(){this.state==="idle"&&this.#m()}send(e){this.#$([...this.#s,e]),this.open(),this.#_()}now(){this.#f?.(),this.state==="plain"&&this.keep.token&&this.#p(this.keep.token).catch(()=>this.#c())}dropped(){(this.state==="live"||this.state==="plain")&&this.#c()}async erase(){const{token:e}=this.keep;e&&await this.#e.erase(e).catch(eh),this.forget()}forget(){this.#d(),this.keep.token=void 0,this.#$([]),this.#n=this.#r=0,this.#l("idle")}close(){this.#d(),this.#l("idle")}async#m(){const e=++this.#i;for(this.#l(this.#r?"offline":"connecting");e===this.#i;)try{return await this.#v(e),this.#r=0,await this.#_()}catch{if(e!==this.#i)return;this.#r++,this.#l("offline"),await this.#w()}}async#v(e){const{token:t,fresh:n}=await this.#e.session(this.keep.token||void 0);if(e===this.#i){n&&this.#n&&this.hooks.fresh(),n&&(this.#n=0),this.keep.token=t;try{await this.#g(t)}catch(i){if(i instanceof X)throw i;if(e!==this.#i)return;await this.#p(t),this.#l("plain"),this.#u=setTimeout(()=>{this.#y()},Ut)}}}async#g(e){const t=this.#i,n=await Gc(this.server,e,this.#n,{entry:i=>t===this.#i&&this.#h(i),typing:i=>t===this.#i&&this.hooks.typing(i),erased:i=>t===this.#i&&this.hooks.erased(i),lost:()=>t===this.#i&&this.#c()});if(t!==this.#i)return n.close();this.#t=n,this.#l("live")}async#y(){this.state!=="plain"||!this.keep.token||(this.#o||await this.#g(this.keep.token).catch(()=>{}),this.state==="plain"&&(this.#u=setTimeout(()=>{this.#y()},Ut)))}#c(){this.#d(),this.#m()}#d(){this.#i++,clearTimeout(this.#u),this.#t?.close(),this.#t=void 0,this.hooks.typing(!1)}async#w(){const e=Bt[Math.min(this.#r,Bt.length)-1]??0;await Promise.race([Qc(e*(.75+Math.random()/2)),new Promise(t=>this.#f=t)])}async#p(e){this.#b(await this.#e.history(e,this.#n))}#b({entries:e,erased:t}){t&&this.hooks.erased(t);for(const n of e)this.#h(n)}#h(e){e.n<=this.#n||(this.#n=e.n,this.hooks.entry(e))}async#_(){if(!this.#o){this.#o=!0;try{for(let e=this.#s[0];e&&this.#E;e=this.#s[0])await this.#S(e)}finally{this.#o=!1}}}get#E(){return this.state==="live"||this.state==="plain"}async#S(e){const t=this.#i;try{await(this.#t?this.#t.say(e):this.#x(e)),this.#k(e)}catch(n){n instanceof X&&n.code!==401?this.#A(e,n):++this.#a>=Xc?this.#A(e,new X(503,"")):t===this.#i&&this.#c()}}async#x(e){const t=this.keep.token??"";this.hooks.typing(!0);try{const{n,...i}=await this.#e.say(t,e);if(n>this.#n+1)return await this.#p(t);this.#h({n,from:"person",id:e.id,at:Date.now()/1e3,reply:Va(e.text)}),this.#b(i)}finally{this.hooks.typing(!1)}}#k(e){this.#a=0,this.#$(this.#s.filter(t=>t.id!==e.id))}#A(e,t){this.#k(e),this.hooks.refused(e,t)}#$(e){this.#s=e,this.keep.unsent=e}#l(e){e!==this.state&&(this.state=e,this.hooks.state(e))}}function eh(s){if(!(s instanceof X)||![401,404].includes(s.code))throw s}const th=350,sh=6,nh=1200,ih=s=>s.reply.cards.some(e=>e.type==="crisis");function rh(s,e){return s.from==="person"||e?.from!=="tandem"||!s.reply.text?0:Math.min(nh,th+sh*s.reply.text.length)}class oh{constructor(e,t){this.show=e,this.still=t}#e=[];#s;#t;get waiting(){return this.#e.length>0}push(e){this.#e.push(e),this.still()||this.#e.some(ih)?this.flush():this.#t===void 0&&this.#n()}flush(){this.#o();for(let e=this.#e.shift();e;e=this.#e.shift())this.#a(e)}clear(){this.#o(),this.#e=[],this.#s=void 0}#n(){this.#o();for(let e=this.#e[0];e;e=this.#e[0]){const t=rh(e,this.#s);if(t){this.#t=setTimeout(()=>this.#r(),t);return}this.#e.shift(),this.#a(e)}}#r(){const e=this.#e.shift();e&&this.#a(e),this.#n()}#a(e){this.#s=e,this.show(e)}#o(){clearTimeout(this.#t),this.#t=void 0}}const ah=2e3,ch=45e3;class hh{constructor(e,t,n,i){this.changed=n,this.state="idle",this.restoring=!1,this.slow=!1,this.fresh=!1,this.#t=[],this.#n=[],this.#r=!1,this.#s=new oh(r=>this.#u(r),()=>this.restoring||i()),this.#e=new Zc(e,t,{entry:r=>this.#f(r),typing:r=>this.#w(r),erased:r=>this.#c(r),state:r=>this.#b(r),fresh:()=>this.#d(),refused:(r,o)=>this.#y(r,o)}),this.#n=this.#e.unsent.map(({id:r,text:o,payload:a})=>oe(r,o,a))}#e;#s;#t;#n;#r;#a;#o;get turns(){return[...this.#t,...this.#n]}get typing(){return this.#r||this.#s.waiting}newest(e){return this.#t.flatMap(n=>n.from==="tandem"?n.replies.flatMap(i=>i.cards):[]).findLast(n=>n.type===e)}restore(){this.restoring=!0,this.#e.open()}prepare(){this.#e.open()}send(e,t){this.#s.flush(),this.#i(oe(Tt(),e,t===e?void 0:t))}retry(e){const t=this.#t.includes(e)?Tt():e.key;this.withdraw(e),this.#i(oe(t,e.text,e.payload))}withdraw(e){return this.#n=this.#n.filter(t=>t.key!==e.key),this.#t=this.#t.filter(t=>t.key!==e.key),this.changed(),e.text}now(){this.#e.now()}dropped(){this.#e.dropped()}async erase(){await this.#e.erase(),this.#h()}forget(){this.#e.forget(),this.#h()}close(){this.#e.close(),this.#s.clear()}#i(e){this.#n=[...this.#n,e],this.changed(),this.#e.send({id:e.key,text:e.text,payload:e.payload})}#f(e){this.#s.push(e),this.changed()}#u(e){clearTimeout(this.#o),e.from==="person"?this.#m(e):Fa(e.reply)||this.#v(e),this.changed()}#m({id:e,n:t,reply:n}){const i=e??String(t),r=this.#n.find(a=>a.key===i);this.#n=this.#n.filter(a=>a!==r);const o={...oe(i,r?.text??n.text,r?.payload),n:t,waiting:!1};this.#t=[...this.#t,o],this.#o=setTimeout(()=>this.#g(o),ch)}#v({n:e,reply:t}){const n=this.#t.at(-1),i=n?.from==="tandem"?{...n,n:e,replies:Ka(n.replies,t)}:{key:`tandem ${e}`,n:e,from:"tandem",replies:[t]};this.#t=[...n?.from==="tandem"?this.#t.slice(0,-1):this.#t,i]}#g(e){this.#t.at(-1)!==e||this.#r||(this.#t=[...this.#t.slice(0,-1),{...e,trouble:{kind:"noAnswer",remedy:"retry"}}],this.changed())}#y(e,t){const n={kind:t.code===503?"noAnswer":"notTaken",reason:t.reason||void 0,remedy:t.later||t.code===503?"retry":"edit"};this.#n=this.#n.map(i=>i.key===e.id?{...i,waiting:!1,trouble:n}:i),this.changed()}#c(e){e&&(this.#s.flush(),this.#t=this.#t.filter(t=>(t.n??0)>e),this.changed())}#d(){this.#s.clear(),this.fresh=this.#t.length>0,this.#t=[],this.changed()}#w(e){e!==this.#r&&(this.#r=e,clearTimeout(this.#a),this.slow=!1,e&&(this.#a=setTimeout(()=>this.#p(),ah)),this.changed())}#p(){this.slow=!0,this.changed()}#b(e){this.state=e,(e==="live"||e==="plain")&&(this.restoring=!1),this.changed()}#h(){this.#s.clear(),clearTimeout(this.#o),this.#t=[],this.#n=[],this.fresh=!1,this.changed()}}function oe(s,e,t){return{key:s,from:"person",text:e,payload:t,waiting:!0}}const lh=200;class uh{#e;#s;constructor(e,t,n){"BroadcastChannel"in globalThis&&(this.#e=new BroadcastChannel(`tandem ${e}`),this.#e.onmessage=({data:i})=>{const r=t();"ask"in i&&r?this.#t({token:r}):"token"in i?this.#s?.(i.token):"gone"in i&&n()})}ask(){return this.#e?new Promise(e=>{const t=i=>{this.#s=void 0,clearTimeout(n),e(i)},n=setTimeout(t,lh);this.#s=t,this.#t({ask:!0})}):Promise.resolve(void 0)}end(){this.#t({gone:!0})}close(){this.#e?.close()}#t(e){this.#e?.postMessage(e)}}function dh({t:s,title:e},{draft:t,slow:n,write:i,submit:r}){const o=es(t),a=c=>{c.key==="Enter"&&!c.shiftKey&&!c.isComposing&&r(c)};return u`<form class="composer" @submit=${r}>
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
      <p id="counter" class=${o<0?"over":"quiet"}>${La(s,o)}</p>
    </div>
    <p class="sr" role="status">${Ba(s,o)}</p>
    <p class="sr" role="status">${n?E(s.writing,{title:e}):""}</p>
  </form>`}const ph=Ft`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><circle cx="12" cy="16" r="9" /><circle cx="20" cy="16" r="9" /></svg>`;function fh({t:s,title:e},{panel:t,embedded:n,toggle:i,leave:r,closeChat:o}){return u`<header>
    <div class="title">
      <div>
        <h1>${ph} ${e}</h1>
        <p class="quiet">${s.tagline}</p>
      </div>
      ${n?u`<button id="close" type="button" class="plain corner" aria-label=${s.closeChat} title=${s.closeChat} @click=${o}>
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
  </header>`}const mh=/https?:\/\/[^\s<>"“”]+/gi,gh=/[.,;:!?'’)\]]+$/;function yh(s){const e=[];let t=0;for(const n of s.matchAll(mh)){const i=n[0].replace(gh,"");URL.canParse(i)&&(n.index>t&&e.push({text:s.slice(t,n.index)}),e.push({text:i,href:i}),t=n.index+i.length)}return t<s.length&&e.push({text:s.slice(t)}),e}function ws(s){return/\+?\d[\d\s().-]*/.exec(s)?.[0]?.replace(/[^+\d]/g,"")}function bh(s){const e=ws(s);return e&&`tel:${e}`}function vh(s){const e=$s(s),[,t,n]=/^(.+?)\s+to\s+(\+?[\d\s-]+)$/i.exec(e)??[],i=ws(n??e);return i&&`sms:${i}${t?`?&body=${encodeURIComponent(t)}`:""}`}const $s=s=>s.replace(/^text\s+/i,"");function _s(s,e){const t=new Date(`${s}T00:00`);return Number.isNaN(t.getTime())?void 0:t.toLocaleDateString(e,{dateStyle:"long"})}function te(s,e,t,n=""){return u`<a class=${n} href=${t} target="_blank" rel="noopener noreferrer">${e}<span class="sr">${s.newTab}</span></a>`}function qt(s,e){return e?u`<a class="reach" href=${e}>${s}</a>`:u`<span>${s}</span>`}function wh({t:s},e){const t=Xe(e);return t?te(s,s.chat,t,"reach"):u`<span>${e}</span>`}function $h({t:s,language:e},{hours:t,verifiedOn:n}){const i=n&&_s(n,e),r=[t,i?E(s.checked,{date:i}):n].filter(Boolean);return r.length?u`<p class="quiet">${r.join(" · ")}</p>`:d}function He(s,e){const{t}=s;return u`<ul class="lines">
    ${e.map(n=>u`<li>
        <p class="name">${n.name}</p>
        <p class="reaches">
          ${n.call?qt(E(t.call,{to:n.call}),bh(n.call)):d}
          ${n.text?qt(E(t.text,{to:$s(n.text)}),vh(n.text)):d}
          ${n.chat?wh(s,n.chat):d}
        </p>
        ${$h(s,n)}
      </li>`)}
  </ul>`}function _h({language:s},e){const t=new Intl.DisplayNames(s,{type:"region"});return e.filter(i=>/^[A-Z]{2}$/.test(i)).map(i=>[i,t.of(i)??i]).sort(([,i],[,r])=>i.localeCompare(r,s))}function kh(s,{lines:e,country:t,given:n,choose:i,close:r}){const{t:o}=s,a=c=>i(c.target.value);return u`<section id="help" class="panel" aria-labelledby="help-title">
    <div class="bar">
      <h2 id="help-title" tabindex="-1">${o.help}</h2>
      <button type="button" class="plain" @click=${r}>${o.close}</button>
    </div>
    ${n.some(({name:c})=>!(e[t]??[]).some(l=>l.name===c))?u`<h3>${o.helpGiven}</h3> ${He(s,n)}`:d}
    <p class="country">
      <label for="country">${o.country}</label>
      <select id="country" @change=${a}>
        ${_h(s,Object.keys(e)).map(([c,l])=>u`<option value=${c} ?selected=${c===t}>${l}</option>`)}
      </select>
    </p>
    ${He(s,e[t]??[])}
    <p>${o.helpElsewhere} ${te(o,"findahelpline.com","https://findahelpline.com/")}</p>
    <p class="quiet">${o.leaveHint}</p>
  </section>`}function Ah({t:s},{clearing:e,clear:t}){return e!=="ask"&&e!=="busy"?u`<button id="clear" type="button" @click=${()=>t("ask")}>${s.clear}</button>`:u`<div role="group" aria-labelledby="clear-ask" class="ask">
    <p id="clear-ask">${s.clearAsk}</p>
    <p class="row">
      <button id="clear-yes" type="button" class="grave" ?disabled=${e==="busy"} @click=${()=>t("busy")}>${s.clearYes}</button>
      <button id="clear-no" type="button" @click=${()=>t("no")}>${s.clearNo}</button>
    </p>
  </div>`}function Eh(s,e){const{t}=s,n=i=>e.remember(i.target.checked);return u`<section id="options" class="panel mild" aria-labelledby="options-title">
    <div class="bar">
      <h2 id="options-title" tabindex="-1">${t.options}</h2>
      <button type="button" class="plain" @click=${e.close}>${t.close}</button>
    </div>
    <p class="remember">
      <input id="remember" type="checkbox" aria-describedby="remember-hint" .checked=${e.remembered} @change=${n} />
      <label for="remember">${t.remember}</label>
    </p>
    <p id="remember-hint" class="quiet">${t.rememberHint}</p>
    ${Ah(s,e)}
    <p role="status">${e.clearing==="failed"?t.clearFailed:e.clearing==="done"?t.cleared:d}</p>
  </section>`}var Sh=Object.defineProperty,xh=Object.getOwnPropertyDescriptor,se=(s,e,t,n)=>{for(var i=n>1?void 0:n?xh(e,t):e,r=s.length-1,o;r>=0;r--)(o=s[r])&&(i=(n?o(e,t,i):o(i))||i);return n&&i&&Sh(e,t,i),i};const Th=4e3;let q=class extends z{constructor(){super(...arguments),this.text="",this.strings=Pe("en"),this.copied=!1}firstUpdated(){Be(this.area)}render(){const s=this.strings;return u`<label for="draft">${s.draft}</label>
      <textarea id="draft" dir="auto" .value=${this.text} @input=${()=>Be(this.area)}></textarea>
      <div class="row">
        <button type="button" @click=${this.copy}>${s.copy}</button>
        ${"share"in navigator?u`<button type="button" @click=${this.share}>${s.share}</button>`:d}
        <span role="status">${this.copied?s.copied:""}</span>
      </div>`}async copy(){await navigator.clipboard?.writeText(this.area.value).catch(()=>this.copySelected()),navigator.clipboard||this.copySelected(),this.copied=!0,setTimeout(()=>this.copied=!1,Th)}copySelected(){this.area.select(),document.execCommand("copy")}share(){navigator.share({text:this.area.value}).catch(()=>{})}};q.styles=[ns];se([T()],q.prototype,"text",2);se([T({attribute:!1})],q.prototype,"strings",2);se([I()],q.prototype,"copied",2);se([Je("textarea")],q.prototype,"area",2);q=se([Kt("tandem-message-draft")],q);const Ch=["often","sometimes","never"],ks="notes.txt";function Oh(s,{signs:e,howLong:t,inTheWay:n},i){const o=Ch.map(a=>[a,e.filter(c=>c.often===a)]).filter(([,a])=>a.length).map(([a,c])=>[Rh(s[a]),...c.map(({name:l})=>`- ${l}`),""]);return[s.notesTitle,`${s.notesFor}, ${new Date().toLocaleDateString(i,{dateStyle:"long"})}`,"",...o.flat(),...t?[`${s.howLong}: ${s[t]}`]:[],...n?[`${s.inTheWay}: ${s[n]}`]:[],"",s.noScore,""].join(`
`)}const Rh=s=>s.charAt(0).toUpperCase()+s.slice(1);function Nh(s){const e=document.createElement("a");e.href=URL.createObjectURL(new Blob([s],{type:"text/plain;charset=utf-8"})),e.download=ks,e.click(),URL.revokeObjectURL(e.href)}function Ph(s){const e=document.createElement("iframe");e.title=ks,e.hidden=!0,document.body.append(e);const t=e.contentDocument;if(!t||!e.contentWindow)return;const n=t.createElement("pre");n.textContent=s,n.style.cssText="font: 12pt/1.5 sans-serif; white-space: pre-wrap",t.body.append(n),e.contentWindow.addEventListener("afterprint",()=>e.remove()),e.contentWindow.print()}const Lh=8,Bh=8,Uh={never:8,sometimes:24,often:40},qh={never:4,sometimes:8,often:12};function Ih(s,e){const t=Uh[s.often]/2;return Ft`<ellipse class=${s.often} cy=${-(Bh+t)} rx=${qh[s.often]/2} ry=${t}
    transform=${`rotate(${e*360/Lh})`} />`}function Mh(s){return u`<svg class="flower" viewBox="-52 -52 104 104" aria-hidden="true">
    <circle r="5" />
    ${s.map(Ih)}
  </svg>`}function Ce(s,e,t){return u`<div>
    <dt>${s}</dt>
    <dd>${t?u`<span class="mark ${t}" aria-hidden="true"></span>`:d}${e}</dd>
  </div>`}function Dh({t:s,language:e},t){const n=()=>Oh(s,t,e);return u`<figure class="summary">
    <figcaption lang=${e}>${s.picture}</figcaption>
    <div class="pictured">
      ${Mh(t.signs)}
      <dl>
        ${t.signs.map(i=>Ce(i.name,s[i.often],i.often))}
        ${t.howLong?Ce(s.howLong,s[t.howLong]):d} ${t.inTheWay?Ce(s.inTheWay,s[t.inTheWay]):d}
      </dl>
    </div>
    <p class="quiet" lang=${e}>${s.noScore}</p>
    <p class="row" lang=${e}>
      <button type="button" @click=${()=>Nh(n())}>${s.save}</button>
      <button type="button" @click=${()=>Ph(n())}>${s.print}</button>
    </p>
  </figure>`}function zh({t:s,language:e},t){const n=t.published&&_s(t.published,e);return u`<p class="source quiet">
    ${s.source} ${t.url?te(s,t.title,t.url):u`<cite>${t.title}</cite>`}${t.article?u`, ${E(s.sourceIn,{article:t.article})}`:d}${n?u`, ${n}`:d}
  </p>`}const As=s=>s.charAt(0).toUpperCase()+s.slice(1),Hh=s=>`${As(s)}${/[.!?]$/.test(s)?"":"."}`;function Wh(s){return u`<ul class="side-by-side">
    ${s.map(e=>u`<li>
        <h3>${As(e.name)}</h3>
        ${e.because?u`<p class="because">${Hh(e.because)}</p>`:d}
        <p>${e.explains}</p>
      </li>`)}
  </ul>`}function jh(s,e){return u`<progress max=${e} value=${s} aria-hidden="true"></progress>`}function Fh(s,e){switch(e.type){case"source":return zh(s,e);case"crisis":return He(s,e.lines);case"therapy":return Wh(e.items);case"self_check":return jh(e.step,e.of);case"summary":return Dh(s,e);case"composer":return u`<tandem-message-draft .text=${e.text} .strings=${s.t}></tandem-message-draft>`}}function Es({t:s},e){return u`<p class="words" dir="auto">${yh(e).map(t=>t.href?te(s,t.text,t.href):t.text)}</p>`}function Vh({t:s},e,t){return e.trouble?u`<div class="trouble">
    <p>${e.trouble.reason??s[e.trouble.kind]}</p>
    <button type="button" @click=${()=>t(e)}>${e.trouble.remedy==="retry"?s.tryAgain:s.change}</button>
  </div>`:d}function Kh(s,e,t,n){return u`<div class="turn person">
    <div class="bubble"><span class="sr">${s.t.youSaid}</span>${Es(s,e.text)}</div>
    ${e.waiting&&t?u`<p class="quiet">${s.t.notSent}</p>`:d} ${Vh(s,e,n)}
  </div>`}function Gh({text:s,cards:e}){const t=e.flatMap(i=>i.type==="crisis"?i.lines.flatMap(({name:r})=>[`${r}:`,`${r}.`]):[]);return s.split(`
`).filter(i=>!t.some(r=>i.trimStart().startsWith(r))).join(`
`).trim()}function Yh(s,e){const t=e.cards.some(i=>i.type==="crisis"),n=e.cards.some(i=>i.type==="therapy"||i.type==="summary");return u`<div class="bubble ${t?"grave":""} ${n?"wide":""}" lang="en">
    ${e.text?Es(s,Gh(e)):d} ${e.cards.map(i=>Fh(s,i))}
  </div>`}function Ss(s,e,t){return s.length?u`<ul class="choices" aria-label=${e}>
    ${s.map(n=>u`<li lang="en"><button type="button" @click=${()=>t(n)}>${n.title}</button></li>`)}
  </ul>`:d}function Jh(s,e,t,n){const i=t?e.replies.flatMap(r=>r.choices):[];return u`<div class="turn tandem">
    <span class="sr">${E(s.t.tandemSaid,{title:s.title})}</span>
    ${e.replies.map(r=>Yh(s,r))} ${Ss(i,s.t.choices,n)}
  </div>`}const Xh=["What is hyper-independence?","I'd rather redo it than ask","Help me find the words to ask someone"];function Qh(s,e,t,n){const{t:i}=s,r=Xe(t);return u`<section class="welcome" aria-labelledby="welcome-title">
    <h2 id="welcome-title">${i.welcomeTitle}</h2>
    <p>${i.welcomeText} ${i.english}</p>
    ${Ss(Xh.map(o=>({title:o,payload:o})),i.starters,n)}
    <div class="notice">
      <h3>${i.noticeTitle}</h3>
      <p>${i.noticeProgram}</p>
      <p>${E(i.noticePrivacy,{host:e})} ${r?te(i,i.noticeMore,r):d}</p>
    </div>
  </section>`}var Zh=Object.defineProperty,el=Object.getOwnPropertyDescriptor,$=(s,e,t,n)=>{for(var i=n>1?void 0:n?el(e,t):e,r=s.length-1,o;r>=0;r--)(o=s[r])&&(i=(n?o(e,t,i):o(i))||i);return n&&i&&Zh(e,t,i),i};const It=new URL(import.meta.url).origin,tl=200,sl=12;let w=class extends z{constructor(){super(...arguments),this.server="",this.heading="Tandem",this.accent="",this.language="en",this.country="",this.privacy="",this.embedded=!1,this.draft="",this.panel="none",this.chosenCountry="",this.clearing="no",this.announce=!0,this.reconnected=!1,this.look={t:Pe("en"),language:"en",title:"Tandem"},this.lines=new Ya,this.accentSheet=new CSSStyleSheet,this.quickExit=new za(()=>this.checkVisibility(),()=>this.leave()),this.wasOffline=!1,this.write=()=>{this.draft=this.area.value,this.conversation.prepare()},this.submit=s=>{s.preventDefault();const e=this.draft.trim();this.area.focus(),!(!e||es(e)<0)&&(this.draft="",this.conversation.send(e))},this.choose=s=>{this.restFocus(),this.conversation.send(s.title,s.payload)},this.remedy=s=>{s.trouble?.remedy==="edit"?(this.draft=[this.conversation.withdraw(s),this.draft].filter(Boolean).join(`
`),this.area.focus()):(this.restFocus(),this.conversation.retry(s))},this.escape=s=>{s.key==="Escape"&&(this.panel!=="none"?this.toggle("none"):this.embedded&&this.closeChat())},this.back=()=>this.conversation.now(),this.gone=()=>this.conversation.dropped()}connectedCallback(){super.connectedCallback();const s=(this.server||It).replace(/\/+$/,"");this.keep=new Ua(s),this.conversation=new hh(s,this.keep,()=>this.requestUpdate(),nl),this.tabs=new uh(s,()=>this.keep.token,()=>this.conversation.forget()),this.addEventListener("keydown",this.escape),window.addEventListener("online",this.back),window.addEventListener("focus",this.back),window.addEventListener("offline",this.gone),this.quickExit.watch(),this.lines.read(s).then(()=>this.requestUpdate()),this.begin()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",this.escape),window.removeEventListener("online",this.back),window.removeEventListener("focus",this.back),window.removeEventListener("offline",this.gone),this.quickExit.unwatch(),this.conversation.close(),this.tabs.close()}focus(){this.area?this.restFocus():this.updateComplete.then(()=>this.restFocus())}willUpdate(s){if(s.has("language")||s.has("heading")){const t=Qt(this.language);this.look={t:Pe(t),language:t,title:this.heading}}const e=this.conversation.state==="offline";this.wasOffline!==e&&(this.reconnected=this.wasOffline),this.wasOffline=e}firstUpdated(){this.renderRoot instanceof ShadowRoot&&this.renderRoot.adoptedStyleSheets.push(this.accentSheet),this.hasAttribute("focus-first")&&this.area.focus()}updated(s){s.has("accent")&&this.accentSheet.replaceSync(hn(this.accent)),s.has("draft")&&Be(this.area),!this.announce&&!this.conversation.restoring&&setTimeout(()=>this.announce=!0,tl),this.follow()}render(){const{look:s,conversation:e}=this,{turns:t,typing:n,slow:i,fresh:r}=e;return u`<div class="frame" lang=${s.language}>
      <div class="chat">
        ${fh(s,{panel:this.panel,embedded:this.embedded,toggle:o=>{this.toggle(o)},leave:()=>this.leave(),closeChat:()=>this.closeChat()})}
        ${this.openPanel()}
        <div id="log" role="log" aria-live=${this.announce?"polite":"off"} aria-label=${s.t.conversation} tabindex="0">
          ${r?u`<p class="quiet">${s.t.fresh}</p>`:d}
          ${t.length||e.restoring?d:Qh(s,this.host,this.privacy,this.choose)}
          ${rn(t,o=>o.key,(o,a)=>this.turn(o,a===t.length-1))}
          ${n?u`<div class="typing" aria-hidden="true"><i></i><i></i><i></i></div>`:d}
        </div>
        ${this.banner()} ${dh(s,{draft:this.draft,slow:i,write:this.write,submit:this.submit})}
      </div>
    </div>`}get host(){return new URL(this.server||It).host}get helpCountry(){return this.lines.known(this.chosenCountry||this.conversation.newest("crisis")?.country||this.country)}openPanel(){const s=()=>{this.toggle("none")};if(this.panel==="help"){const e=this.conversation.newest("crisis")?.lines??[],t=n=>{this.chosenCountry=n};return kh(this.look,{lines:this.lines.lines,country:this.helpCountry,given:e,choose:t,close:s})}return this.panel!=="options"?d:Eh(this.look,{remembered:this.keep.remembered,clearing:this.clearing,remember:e=>this.remember(e),clear:e=>{this.clear(e)},close:s})}turn(s,e){const t=this.conversation.state==="offline";return Zs([s,e,t,this.look],()=>s.from==="person"?Kh(this.look,s,t,this.remedy):Jh(this.look,s,e,this.choose))}banner(){const{t:s,title:e}=this.look,t=this.conversation.state==="offline";return u`<div class=${t?"banner":"sr"}>
      <p role="status">${t?E(s.offline,{title:e}):this.reconnected?s.connected:""}</p>
      ${t?u`<button type="button" @click=${()=>this.conversation.now()}>${s.tryNow}</button>`:d}
    </div>`}async begin(){if(!this.keep.token){const s=await this.tabs.ask();if(!this.isConnected||this.conversation.state!=="idle")return;s&&(this.keep.token=s)}!this.keep.token&&!this.conversation.turns.length||(this.announce=!1,this.conversation.restore())}remember(s){this.keep.remembered=s,this.requestUpdate()}async clear(s){this.clearing=s,await this.updateComplete,s==="busy"&&(this.clearing=await this.conversation.erase().then(()=>"done",()=>"failed"),this.clearing==="done"&&this.tabs.end(),await this.updateComplete),this.find(s==="ask"?"#clear-no":"#clear")?.focus()}leave(){this.conversation.close(),this.tabs.end(),Da()}follow(){const s=this.conversation.turns.at(-1);s===this.followed||!s||(this.followed=s,requestAnimationFrame(()=>{const e=this.log.scrollHeight>this.log.clientHeight?this.log:this.log.parentElement,t=[...this.log.querySelectorAll(".turn")].at(-1);if(!e||!t)return;const n=e.scrollTop+t.getBoundingClientRect().top-e.getBoundingClientRect().top-sl;e.scrollTo({top:Math.min(n,e.scrollHeight-e.clientHeight)})}))}restFocus(){(matchMedia("(hover: none)").matches?this.log:this.area).focus({preventScroll:!0})}closeChat(){this.dispatchEvent(new CustomEvent("tandem-close",{bubbles:!0,composed:!0}))}async toggle(s){const e=this.panel;this.panel=s===e?"none":s,this.clearing="no",await this.updateComplete,this.find(this.panel==="none"?`#${e}-toggle`:`#${this.panel}-title`)?.focus()}find(s){return this.renderRoot.querySelector(s)}};w.styles=[ns,Xa,Qa];$([T()],w.prototype,"server",2);$([T()],w.prototype,"heading",2);$([T()],w.prototype,"accent",2);$([T()],w.prototype,"language",2);$([T()],w.prototype,"country",2);$([T()],w.prototype,"privacy",2);$([T({type:Boolean})],w.prototype,"embedded",2);$([I()],w.prototype,"draft",2);$([I()],w.prototype,"panel",2);$([I()],w.prototype,"chosenCountry",2);$([I()],w.prototype,"clearing",2);$([I()],w.prototype,"announce",2);$([I()],w.prototype,"reconnected",2);$([Je("#message")],w.prototype,"area",2);$([Je("#log")],w.prototype,"log",2);w=$([Kt("tandem-chat")],w);function nl(){return matchMedia("(prefers-reduced-motion: reduce)").matches}
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
