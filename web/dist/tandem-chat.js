const D=globalThis,X=D.ShadowRoot&&(D.ShadyCSS===void 0||D.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ee=Symbol(),ce=new WeakMap;let Ce=class{constructor(e,s,r){if(this._$cssResult$=!0,r!==ee)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=s}get styleSheet(){let e=this.o;const s=this.t;if(X&&e===void 0){const r=s!==void 0&&s.length===1;r&&(e=ce.get(s)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&ce.set(s,e))}return e}toString(){return this.cssText}};const Fe=t=>new Ce(typeof t=="string"?t:t+"",void 0,ee),te=(t,...e)=>{const s=t.length===1?t[0]:e.reduce((r,i,n)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[n+1],t[0]);return new Ce(s,t,ee)},Ve=(t,e)=>{if(X)t.adoptedStyleSheets=e.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(const s of e){const r=document.createElement("style"),i=D.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=s.cssText,t.appendChild(r)}},he=X?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let s="";for(const r of e.cssRules)s+=r.cssText;return Fe(s)})(t):t;const{is:Ye,defineProperty:Ge,getOwnPropertyDescriptor:Ke,getOwnPropertyNames:Je,getOwnPropertySymbols:Qe,getPrototypeOf:Ze}=Object,W=globalThis,de=W.trustedTypes,Xe=de?de.emptyScript:"",et=W.reactiveElementPolyfillSupport,N=(t,e)=>t,q={toAttribute(t,e){switch(e){case Boolean:t=t?Xe:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=t!==null;break;case Number:s=t===null?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch{s=null}}return s}},se=(t,e)=>!Ye(t,e),pe={attribute:!0,type:String,converter:q,reflect:!1,useDefault:!1,hasChanged:se};Symbol.metadata??=Symbol("metadata"),W.litPropertyMetadata??=new WeakMap;let E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,s=pe){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(e,s),!s.noAccessor){const r=Symbol(),i=this.getPropertyDescriptor(e,r,s);i!==void 0&&Ge(this.prototype,e,i)}}static getPropertyDescriptor(e,s,r){const{get:i,set:n}=Ke(this.prototype,e)??{get(){return this[s]},set(o){this[s]=o}};return{get:i,set(o){const c=i?.call(this);n?.call(this,o),this.requestUpdate(e,c,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??pe}static _$Ei(){if(this.hasOwnProperty(N("elementProperties")))return;const e=Ze(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(N("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(N("properties"))){const s=this.properties,r=[...Je(s),...Qe(s)];for(const i of r)this.createProperty(i,s[i])}const e=this[Symbol.metadata];if(e!==null){const s=litPropertyMetadata.get(e);if(s!==void 0)for(const[r,i]of s)this.elementProperties.set(r,i)}this._$Eh=new Map;for(const[s,r]of this.elementProperties){const i=this._$Eu(s,r);i!==void 0&&this._$Eh.set(i,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const s=[];if(Array.isArray(e)){const r=new Set(e.flat(1/0).reverse());for(const i of r)s.unshift(he(i))}else e!==void 0&&s.push(he(e));return s}static _$Eu(e,s){const r=s.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,s=this.constructor.elementProperties;for(const r of s.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ve(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,s,r){this._$AK(e,r)}_$ET(e,s){const r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){const n=(r.converter?.toAttribute!==void 0?r.converter:q).toAttribute(s,r.type);this._$Em=e,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(e,s){const r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){const n=r.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:q;this._$Em=i;const c=o.fromAttribute(s,n.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(e,s,r,i=!1,n){if(e!==void 0){const o=this.constructor;if(i===!1&&(n=this[e]),r??=o.getPropertyOptions(e),!((r.hasChanged??se)(n,s)||r.useDefault&&r.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,r))))return;this.C(e,s,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,s,{useDefault:r,reflect:i,wrapped:n},o){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??s??this[e]),n!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(s=void 0),this._$AL.set(e,s)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}const r=this.constructor.elementProperties;if(r.size>0)for(const[i,n]of r){const{wrapped:o}=n,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,n,c)}}let e=!1;const s=this._$AL;try{e=this.shouldUpdate(s),e?(this.willUpdate(s),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(s)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(s)}willUpdate(e){}_$AE(e){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[N("elementProperties")]=new Map,E[N("finalized")]=new Map,et?.({ReactiveElement:E}),(W.reactiveElementVersions??=[]).push("2.1.2");const re=globalThis,ue=t=>t,B=re.trustedTypes,fe=B?B.createPolicy("lit-html",{createHTML:t=>t}):void 0,Te="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,Oe="?"+v,tt=`<${Oe}>`,k=document,z=()=>k.createComment(""),H=t=>t===null||typeof t!="object"&&typeof t!="function",ie=Array.isArray,st=t=>ie(t)||typeof t?.[Symbol.iterator]=="function",K=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,me=/-->/g,$e=/>/g,w=RegExp(`>|${K}(?:([^\\s"'>=/]+)(${K}*=${K}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ge=/'/g,be=/"/g,Pe=/^(?:script|style|textarea|title)$/i,Ue=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),h=Ue(1),rt=Ue(2),S=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ye=new WeakMap,A=k.createTreeWalker(k,129);function Me(t,e){if(!ie(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return fe!==void 0?fe.createHTML(e):e}const it=(t,e)=>{const s=t.length-1,r=[];let i,n=e===2?"<svg>":e===3?"<math>":"",o=M;for(let c=0;c<s;c++){const a=t[c];let u,m,l=-1,f=0;for(;f<a.length&&(o.lastIndex=f,m=o.exec(a),m!==null);)f=o.lastIndex,o===M?m[1]==="!--"?o=me:m[1]!==void 0?o=$e:m[2]!==void 0?(Pe.test(m[2])&&(i=RegExp("</"+m[2],"g")),o=w):m[3]!==void 0&&(o=w):o===w?m[0]===">"?(o=i??M,l=-1):m[1]===void 0?l=-2:(l=o.lastIndex-m[2].length,u=m[1],o=m[3]===void 0?w:m[3]==='"'?be:ge):o===be||o===ge?o=w:o===me||o===$e?o=M:(o=w,i=void 0);const p=o===w&&t[c+1].startsWith("/>")?" ":"";n+=o===M?a+tt:l>=0?(r.push(u),a.slice(0,l)+Te+a.slice(l)+v+p):a+v+(l===-2?c:p)}return[Me(t,n+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]};class L{constructor({strings:e,_$litType$:s},r){let i;this.parts=[];let n=0,o=0;const c=e.length-1,a=this.parts,[u,m]=it(e,s);if(this.el=L.createElement(u,r),A.currentNode=this.el.content,s===2||s===3){const l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=A.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(const l of i.getAttributeNames())if(l.endsWith(Te)){const f=m[o++],p=i.getAttribute(l).split(v),$=/([.?@])?(.*)/.exec(f);a.push({type:1,index:n,name:$[2],strings:p,ctor:$[1]==="."?ot:$[1]==="?"?at:$[1]==="@"?lt:F}),i.removeAttribute(l)}else l.startsWith(v)&&(a.push({type:6,index:n}),i.removeAttribute(l));if(Pe.test(i.tagName)){const l=i.textContent.split(v),f=l.length-1;if(f>0){i.textContent=B?B.emptyScript:"";for(let p=0;p<f;p++)i.append(l[p],z()),A.nextNode(),a.push({type:2,index:++n});i.append(l[f],z())}}}else if(i.nodeType===8)if(i.data===Oe)a.push({type:2,index:n});else{let l=-1;for(;(l=i.data.indexOf(v,l+1))!==-1;)a.push({type:7,index:n}),l+=v.length-1}n++}}static createElement(e,s){const r=k.createElement("template");return r.innerHTML=e,r}}function O(t,e,s=t,r){if(e===S)return e;let i=r!==void 0?s._$Co?.[r]:s._$Cl;const n=H(e)?void 0:e._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(t),i._$AT(t,s,r)),r!==void 0?(s._$Co??=[])[r]=i:s._$Cl=i),i!==void 0&&(e=O(t,i._$AS(t,e.values),i,r)),e}class nt{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:s},parts:r}=this._$AD,i=(e?.creationScope??k).importNode(s,!0);A.currentNode=i;let n=A.nextNode(),o=0,c=0,a=r[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new U(n,n.nextSibling,this,e):a.type===1?u=new a.ctor(n,a.name,a.strings,this,e):a.type===6&&(u=new ct(n,this,e)),this._$AV.push(u),a=r[++c]}o!==a?.index&&(n=A.nextNode(),o++)}return A.currentNode=k,i}p(e){let s=0;for(const r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,s),s+=r.strings.length-2):r._$AI(e[s])),s++}}class U{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,r,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=O(this,e,s),H(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==S&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):st(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&H(this._$AH)?this._$AA.nextSibling.data=e:this.T(k.createTextNode(e)),this._$AH=e}$(e){const{values:s,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=L.createElement(Me(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(s);else{const n=new nt(i,this),o=n.u(this.options);n.p(s),this.T(o),this._$AH=n}}_$AC(e){let s=ye.get(e.strings);return s===void 0&&ye.set(e.strings,s=new L(e)),s}k(e){ie(this._$AH)||(this._$AH=[],this._$AR());const s=this._$AH;let r,i=0;for(const n of e)i===s.length?s.push(r=new U(this.O(z()),this.O(z()),this,this.options)):r=s[i],r._$AI(n),i++;i<s.length&&(this._$AR(r&&r._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){const r=ue(e).nextSibling;ue(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}}class F{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,r,i,n){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=n,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=d}_$AI(e,s=this,r,i){const n=this.strings;let o=!1;if(n===void 0)e=O(this,e,s,0),o=!H(e)||e!==this._$AH&&e!==S,o&&(this._$AH=e);else{const c=e;let a,u;for(e=n[0],a=0;a<n.length-1;a++)u=O(this,c[r+a],s,a),u===S&&(u=this._$AH[a]),o||=!H(u)||u!==this._$AH[a],u===d?e=d:e!==d&&(e+=(u??"")+n[a+1]),this._$AH[a]=u}o&&!i&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class ot extends F{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}}class at extends F{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}}class lt extends F{constructor(e,s,r,i,n){super(e,s,r,i,n),this.type=5}_$AI(e,s=this){if((e=O(this,e,s,0)??d)===S)return;const r=this._$AH,i=e===d&&r!==d||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,n=e!==d&&(r===d||i);i&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ct{constructor(e,s,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){O(this,e)}}const ht={I:U},dt=re.litHtmlPolyfillSupport;dt?.(L,U),(re.litHtmlVersions??=[]).push("3.3.3");const pt=(t,e,s)=>{const r=s?.renderBefore??e;let i=r._$litPart$;if(i===void 0){const n=s?.renderBefore??null;r._$litPart$=i=new U(e.insertBefore(z(),n),n,void 0,s??{})}return i._$AI(t),i};const ne=globalThis;let T=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=pt(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return S}};T._$litElement$=!0,T.finalized=!0,ne.litElementHydrateSupport?.({LitElement:T});const ut=ne.litElementPolyfillSupport;ut?.({LitElement:T});(ne.litElementVersions??=[]).push("4.2.2");const Re=t=>(e,s)=>{s!==void 0?s.addInitializer(()=>{customElements.define(t,e)}):customElements.define(t,e)};const ft={attribute:!0,type:String,converter:q,reflect:!1,hasChanged:se},mt=(t=ft,e,s)=>{const{kind:r,metadata:i}=s;let n=globalThis.litPropertyMetadata.get(i);if(n===void 0&&globalThis.litPropertyMetadata.set(i,n=new Map),r==="setter"&&((t=Object.create(t)).wrapped=!0),n.set(s.name,t),r==="accessor"){const{name:o}=s;return{set(c){const a=e.get.call(this);e.set.call(this,c),this.requestUpdate(o,a,t,!0,c)},init(c){return c!==void 0&&this.C(o,void 0,t,c),c}}}if(r==="setter"){const{name:o}=s;return function(c){const a=this[o];e.call(this,c),this.requestUpdate(o,a,t,!0,c)}}throw Error("Unsupported decorator location: "+r)};function oe(t){return(e,s)=>typeof s=="object"?mt(t,e,s):((r,i,n)=>{const o=i.hasOwnProperty(n);return i.constructor.createProperty(n,r),o?Object.getOwnPropertyDescriptor(i,n):void 0})(t,e,s)}function ae(t){return oe({...t,state:!0,attribute:!1})}const $t=(t,e,s)=>(s.configurable=!0,s.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(t,e,s),s);function I(t,e){return(s,r,i)=>{const n=o=>o.renderRoot?.querySelector(t)??null;return $t(s,r,{get(){return n(this)}})}}const gt={CHILD:2},bt=t=>(...e)=>({_$litDirective$:t,values:e});let yt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,r){this._$Ct=e,this._$AM=s,this._$Ci=r}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};const{I:vt}=ht,ve=t=>t,_e=()=>document.createComment(""),R=(t,e,s)=>{const r=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){const n=r.insertBefore(_e(),i),o=r.insertBefore(_e(),i);s=new vt(n,o,t,t.options)}else{const n=s._$AB.nextSibling,o=s._$AM,c=o!==t;if(c){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==o._$AU&&s._$AP(a)}if(n!==i||c){let a=s._$AA;for(;a!==n;){const u=ve(a).nextSibling;ve(r).insertBefore(a,i),a=u}}}return s},x=(t,e,s=t)=>(t._$AI(e,s),t),_t={},wt=(t,e=_t)=>t._$AH=e,xt=t=>t._$AH,J=t=>{t._$AR(),t._$AA.remove()};const we=(t,e,s)=>{const r=new Map;for(let i=e;i<=s;i++)r.set(t[i],i);return r},At=bt(class extends yt{constructor(t){if(super(t),t.type!==gt.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let r;s===void 0?s=e:e!==void 0&&(r=e);const i=[],n=[];let o=0;for(const c of t)i[o]=r?r(c,o):o,n[o]=s(c,o),o++;return{values:n,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,r]){const i=xt(t),{values:n,keys:o}=this.dt(e,s,r);if(!Array.isArray(i))return this.ut=o,n;const c=this.ut??=[],a=[];let u,m,l=0,f=i.length-1,p=0,$=n.length-1;for(;l<=f&&p<=$;)if(i[l]===null)l++;else if(i[f]===null)f--;else if(c[l]===o[p])a[p]=x(i[l],n[p]),l++,p++;else if(c[f]===o[$])a[$]=x(i[f],n[$]),f--,$--;else if(c[l]===o[$])a[$]=x(i[l],n[$]),R(t,a[$+1],i[l]),l++,$--;else if(c[f]===o[p])a[p]=x(i[f],n[p]),R(t,i[l],i[f]),f--,p++;else if(u===void 0&&(u=we(o,p,$),m=we(c,l,f)),u.has(c[l]))if(u.has(c[f])){const y=m.get(o[p]),G=y!==void 0?i[y]:null;if(G===null){const le=R(t,i[l]);x(le,n[p]),a[p]=le}else a[p]=x(G,n[p]),R(t,i[l],G),i[y]=null;p++}else J(i[f]),f--;else J(i[l]),l++;for(;p<=$;){const y=R(t,a[$+1]);x(y,n[p]),a[p++]=y}for(;l<=f;){const y=i[l++];y!==null&&J(y)}return this.ut=o,wt(t,a),S}}),Ne=t=>typeof t=="object"&&t!==null?t:{},j=t=>Array.isArray(t)?t.map(Ne):[],g=t=>typeof t=="string"?t.trim():"",C=t=>g(t)||void 0;function ze(t){const e=g(t);return/^https?:\/\//i.test(e)&&URL.canParse(e)?e:void 0}function kt(t){return{name:g(t.name),call:C(t.call),text:C(t.text),chat:C(t.chat),hours:C(t.hours),verifiedOn:C(t.verified_on)}}function St(t){const e=typeof t.often=="boolean"?t.often?"often":"less often":g(t.often);return{name:g(t.name)||g(t.sign),often:e}}function Et(t){if(Array.isArray(t.summary))return{type:"summary",signs:j(t.summary).map(St)};const[e,s]=[Number(t.step),Number(t.of)];return e>0&&s>=e?{type:"self_check",step:e,of:s}:void 0}const xe={source:t=>({type:"source",title:g(t.title)||g(t.section),url:ze(t.url)}),crisis:t=>({type:"crisis",lines:j(t.lines).map(kt).filter(e=>e.name)}),therapy:t=>({type:"therapy",items:j(t.items).map(e=>({name:g(e.name),because:C(e.because),explains:g(e.explains)}))}),self_check:Et,composer:t=>g(t.text)?{type:"composer",text:g(t.text)}:void 0};function Ct(t){const e=Ne(t.custom),s=Object.hasOwn(xe,g(e.type))?xe[g(e.type)]?.(e):void 0,r=j(t.buttons).map(i=>({title:g(i.title),payload:g(i.payload)||g(i.title)}));return{text:g(t.text),cards:s?[s]:[],choices:r.filter(i=>i.title)}}function Tt(t){const e=[];for(const s of j(t).map(Ct)){const r=e.at(-1);r&&!s.text?(r.cards.push(...s.cards),r.choices.push(...s.choices)):(s.text||s.cards.length||s.choices.length)&&e.push(s)}return e}const Ot=3e4;class He extends Error{constructor(e,s){super(s),this.status=e,this.reason=s}}function Pt(){return typeof crypto.randomUUID=="function"?crypto.randomUUID():Array.from(crypto.getRandomValues(new Uint8Array(16)),t=>t.toString(16).padStart(2,"0")).join("")}async function Ut(t){const s=(await t.json().catch(()=>null))?.reason;return new He(t.status,typeof s=="string"?s:"")}async function Mt(t,e,s){const r=await fetch(`${t}/webhooks/rest/webhook`,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({sender:e,message:s}),signal:AbortSignal.timeout(Ot)});if(r.status>=400&&r.status<500)throw await Ut(r);if(!r.ok)throw new Error(`the server answered ${r.status}`);return Tt(await r.json())}const Rt="Tandem can't be reached right now. Your message is still here. “Get help now” works without a connection.",Nt="No answer came back. Your message is still here.",zt="This message could not be taken. You can change it and send it again.",Ht=2e3,Lt=new Set([408,425,429]);function jt(t){return t instanceof He?{text:t.reason||zt,remedy:Lt.has(t.status)?"retry":"edit"}:{text:Rt,remedy:"retry"}}class It{constructor(e,s){this.server=e,this.changed=s,this.turns=[],this.waiting=0,this.slow=!1,this.#e=Pt(),this.#t=0,this.#s=Promise.resolve()}#e;#t;#s;send(e,s=e){const r={id:++this.#t,from:"person",text:e,payload:s};return this.turns=[...this.turns,r],this.#r(r)}retry(e){return this.turns=[...this.turns.filter(s=>s!==e),e],e.trouble=void 0,this.#r(e)}withdraw(e){return this.turns=this.turns.filter(s=>s!==e),this.changed(),e.text}#r(e){return this.waiting++,this.changed(),this.#s=this.#s.then(()=>this.#n(e)),this.#s}async#n(e){const s=setTimeout(()=>this.#i(!0),Ht);try{const r=await Mt(this.server(),this.#e,e.payload);r.length?this.turns=[...this.turns,{id:++this.#t,from:"tandem",replies:r}]:e.trouble={text:Nt,remedy:"retry"}}catch(r){e.trouble=jt(r)}clearTimeout(s),this.waiting--,this.#i(!1)}#i(e){this.slow=e,this.changed()}}const Le=2e3,Q=200,Ae=50;function ke(t){return Le-[...t.trim()].length}const Se=t=>`${t} ${t===1?"character":"characters"}`;function Dt(t){return t>Q?"":t<0?`${Se(-t)} too many`:`${Se(t)} left`}function qt(t){return t>Q?"":t<0?`The message is too long. The limit is ${Le} characters.`:t>Ae?`Fewer than ${Q} characters left`:`Fewer than ${Ae} characters left`}function Z(t){CSS.supports("field-sizing","content")||(t.style.blockSize="auto",t.style.blockSize=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`)}const Bt="https://www.wikipedia.org/",Wt=3,Ft=2e3;function je(){document.title="Wikipedia",document.body.replaceChildren(),location.replace(Bt)}class Vt{#e=[];constructor(e){e.addController(this)}hostConnected(){window.addEventListener("keydown",this.#t,{capture:!0})}hostDisconnected(){window.removeEventListener("keydown",this.#t,{capture:!0})}#t=e=>{e.key!=="Escape"||e.repeat||e.isComposing||(this.#e=[...this.#e.filter(s=>e.timeStamp-s<Ft),e.timeStamp],this.#e.length>=Wt&&je())}}const Ie=te`
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
    color-scheme: light dark;
    color: var(--ink);
    font: 1rem/1.5 system-ui, sans-serif;
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
  h1,
  h2 {
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

  .plain {
    background: transparent;
    color: var(--ink);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    max-block-size: min(12rem, 35dvh);
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
`,Yt=te`
  :host {
    --gutter: max(1rem, (100% - 46rem) / 2);
    display: grid;
    grid-template: "header" auto "panel" auto "log" minmax(0, 1fr) "composer" auto / minmax(0, 1fr);
    block-size: 100dvh;
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

  .panel {
    grid-area: panel;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-block-size: 65dvh;
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

  /* A narrow window: two equal buttons under the title, and no hint that only a keyboard needs. */
  @media (max-width: 34rem) {
    .actions {
      flex: 1 1 100%;
    }

    .actions button {
      flex: 1 1 0;
      min-inline-size: min-content;
      padding-inline: 0.25rem;
    }

    #hint {
      display: none;
    }
  }

  /* A low window (large text, zoom, an open keyboard): the page scrolls; help and the message stay in reach. */
  @media (max-height: 30rem) {
    :host {
      display: flex;
      flex-direction: column;
      block-size: auto;
      min-block-size: 100dvh;
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
      max-block-size: none;
      overflow: visible;
    }

    #log {
      flex: 1 0 auto;
    }

    .composer {
      position: sticky;
      inset-block-end: 0;
      padding-block: 0.5rem;
    }

    .turn,
    .panel *,
    #log * {
      scroll-margin-block: 4.5rem;
    }
  }
`,Gt=te`
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    scroll-margin-block: 1rem;
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

  .summary li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }

  .often {
    color: var(--quiet);
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

    .typing i {
      background: CanvasText;
    }
  }
`,Kt=/https?:\/\/[^\s<>"“”]+/gi,Jt=/[.,;:!?'’)\]]+$/;function Qt(t){const e=[];let s=0;for(const r of t.matchAll(Kt)){const i=r[0].replace(Jt,"");URL.canParse(i)&&(r.index>s&&e.push({text:t.slice(s,r.index)}),e.push({text:i,href:i}),s=r.index+i.length)}return s<t.length&&e.push({text:t.slice(s)}),e}function De(t){return/\+?\d[\d\s().-]*/.exec(t)?.[0]?.replace(/[^+\d]/g,"")}function Zt(t){const e=De(t);return{text:`Call ${t}`,href:e&&`tel:${e}`}}function Xt(t){const e=t.replace(/^text\s+/i,""),[,s,r]=/^(.+?)\s+to\s+(\+?[\d\s-]+)$/i.exec(e)??[],i=De(r??e);return{text:`Text ${e}`,href:i&&`sms:${i}${s?`?&body=${encodeURIComponent(s)}`:""}`}}function es(t){const e=new Date(`${t}T00:00`);return Number.isNaN(e.getTime())?t:`Checked on ${e.toLocaleDateString("en",{dateStyle:"long"})}`}const ts=[{name:"988 Suicide & Crisis Lifeline",call:"988",text:"988",hours:"Day and night"},{name:"Crisis Text Line",text:"HOME to 741741",hours:"Day and night"},{name:"In danger right now",call:"911"}];function V(t,e,s=""){return h`<a class=${s} href=${e} target="_blank" rel="noopener noreferrer">${t}<span class="sr"> (opens in a new tab)</span></a>`}const Ee=({text:t,href:e})=>e?h`<a class="reach" href=${e}>${t}</a>`:h`<span>${t}</span>`;function ss(t){if(!t.chat)return d;const e=ze(t.chat);return e?V("Chat online",e,"reach"):h`<span>${t.chat}</span>`}function rs(t){const e=[t.hours,t.verifiedOn&&es(t.verifiedOn)].filter(Boolean);return e.length?h`<p class="quiet">${e.join(" · ")}</p>`:d}function qe(t){return h`<ul class="lines">
    ${t.map(e=>h`<li>
        <p class="name">${e.name}</p>
        <p class="reaches">
          ${e.call?Ee(Zt(e.call)):d} ${e.text?Ee(Xt(e.text)):d} ${ss(e)}
        </p>
        ${rs(e)}
      </li>`)}
  </ul>`}function is(t){return h`<section id="help" class="panel" aria-labelledby="help-title">
    <div class="bar">
      <h2 id="help-title" tabindex="-1">Get help now</h2>
      <button type="button" class="plain" @click=${t}>Close</button>
    </div>
    <p>In the United States:</p>
    ${qe(ts)}
    <p>
      In another country, call your local emergency number in danger, or find a line at
      ${V("findahelpline.com","https://findahelpline.com/")}.
    </p>
    <p class="quiet">To leave this page fast, use “Leave quickly” or press Esc three times.</p>
  </section>`}var ns=Object.defineProperty,os=Object.getOwnPropertyDescriptor,Y=(t,e,s,r)=>{for(var i=r>1?void 0:r?os(e,s):e,n=t.length-1,o;n>=0;n--)(o=t[n])&&(i=(r?o(e,s,i):o(i))||i);return r&&i&&ns(e,s,i),i};const as=4e3;let P=class extends T{constructor(){super(...arguments),this.text="",this.copied=!1}firstUpdated(){Z(this.area)}render(){return h`<label for="draft">Your message, to change as you like</label>
      <textarea id="draft" dir="auto" .value=${this.text} @input=${()=>Z(this.area)}></textarea>
      <div class="row">
        <button type="button" @click=${this.copy}>Copy</button>
        ${"share"in navigator?h`<button type="button" @click=${this.share}>Share</button>`:d}
        <span role="status">${this.copied?"Copied":""}</span>
      </div>`}async copy(){navigator.clipboard?await navigator.clipboard.writeText(this.area.value):(this.area.select(),document.execCommand("copy")),this.copied=!0,setTimeout(()=>this.copied=!1,as)}share(){navigator.share({text:this.area.value}).catch(()=>{})}};P.styles=[Ie];Y([oe()],P.prototype,"text",2);Y([ae()],P.prototype,"copied",2);Y([I("textarea")],P.prototype,"area",2);P=Y([Re("message-draft")],P);function ls(t,e){return h`<p class="source quiet">From the article: ${e?V(t,e):h`<cite>${t}</cite>`}</p>`}function cs(t){return h`<ul class="items">
    ${t.map(e=>h`<li>
        <p class="name">${e.name}</p>
        <p>${e.explains}</p>
        ${e.because?h`<p class="quiet">${e.because}</p>`:d}
      </li>`)}
  </ul>`}function hs(t,e){return h`<p class="progress quiet">
    Question ${t} of ${e}
    <progress max=${e} value=${t} aria-hidden="true"></progress>
  </p>`}function ds(t){return h`<ul class="items summary">
    ${t.map(e=>h`<li><span class="name">${e.name}</span> <span class="often">${e.often}</span></li>`)}
  </ul>`}function ps(t){switch(t.type){case"source":return ls(t.title,t.url);case"crisis":return qe(t.lines);case"therapy":return cs(t.items);case"self_check":return hs(t.step,t.of);case"summary":return ds(t.signs);case"composer":return h`<message-draft .text=${t.text}></message-draft>`}}function Be(t){return h`<p class="words" dir="auto">${Qt(t).map(e=>e.href?V(e.text,e.href):e.text)}</p>`}function us(t,e){return h`<div class="turn person">
    <div class="bubble"><span class="sr">You said: </span>${Be(t.text)}</div>
    ${t.trouble?h`<div class="trouble">
          <p>${t.trouble.text}</p>
          <button type="button" @click=${()=>e(t)}>${t.trouble.remedy==="retry"?"Try again":"Change it"}</button>
        </div>`:d}
  </div>`}function fs(t){const e=t.cards.some(s=>s.type==="crisis");return h`<div class="bubble ${e?"grave":""}">
    ${t.text?Be(t.text):d} ${t.cards.map(ps)}
  </div>`}function We(t,e,s){return t.length?h`<ul class="choices" aria-label=${e}>
    ${t.map(r=>h`<li><button type="button" @click=${()=>s(r)}>${r.title}</button></li>`)}
  </ul>`:d}function ms(t,e,s){const r=e?t.replies.flatMap(i=>i.choices):[];return h`<div class="turn tandem">
    <span class="sr">Tandem said: </span>
    ${t.replies.map(fs)} ${We(r,"Answers to choose from",s)}
  </div>`}var $s=Object.defineProperty,gs=Object.getOwnPropertyDescriptor,_=(t,e,s,r)=>{for(var i=r>1?void 0:r?gs(e,s):e,n=t.length-1,o;n>=0;n--)(o=t[n])&&(i=(r?o(e,s,i):o(i))||i);return r&&i&&$s(e,s,i),i};const bs=["What is hyper-independence?","I'd rather redo it than ask","Help me find the words to ask someone"],ys=rt`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><circle cx="12" cy="16" r="9" /><circle cx="20" cy="16" r="9" /></svg>`;let b=class extends T{constructor(){super(),this.server="",this.draft="",this.helpOpen=!1,this.conversation=new It(()=>this.server,()=>this.requestUpdate()),this.lastShown=null,this.choose=t=>{this.restFocus(),this.conversation.send(t.title,t.payload)},this.remedy=t=>{t.trouble?.remedy==="edit"?(this.draft=[this.conversation.withdraw(t),this.draft].filter(Boolean).join(`
`),this.area.focus()):(this.restFocus(),this.conversation.retry(t))},this.escape=t=>{t.key==="Escape"&&this.helpOpen&&this.closeHelp()},new Vt(this),this.addEventListener("keydown",this.escape)}firstUpdated(){this.area.focus()}updated(t){t.has("draft")&&Z(this.area);const e=this.log.lastElementChild;e===this.lastShown||!this.conversation.turns.length||(this.lastShown=e,requestAnimationFrame(()=>e?.scrollIntoView({block:"nearest"})))}render(){return h`${this.header()} ${this.helpOpen?is(()=>this.closeHelp()):d}
      <div id="log" role="log" aria-live="polite" aria-label="Conversation" tabindex="0">
        ${this.conversation.turns.length?d:this.welcome()}
        ${At(this.conversation.turns,t=>t.id,(t,e)=>this.turn(t,e===this.conversation.turns.length-1))}
        ${this.conversation.waiting?h`<div class="typing" aria-hidden="true"><i></i><i></i><i></i></div>`:d}
      </div>
      ${this.composer()}`}header(){return h`<header>
      <div class="title">
        <h1>${ys} Tandem</h1>
        <p class="quiet">A computer program that shares information. Not a person, not therapy.</p>
      </div>
      <div class="actions">
        <button
          id="help-toggle"
          type="button"
          class="help"
          aria-expanded=${this.helpOpen}
          @click=${()=>this.helpOpen?this.closeHelp():this.openHelp()}
        >
          Get help now
        </button>
        <button type="button" class="plain" @click=${je}>Leave quickly</button>
      </div>
    </header>`}welcome(){const t=bs.map(e=>({title:e,payload:e}));return h`<section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Where would you like to start?</h2>
      <p>Ask what hyper-independence is, look at your own habits one at a time, or find the words to ask someone for something.</p>
      ${We(t,"Ways to start",this.choose)}
    </section>`}turn(t,e){return t.from==="person"?us(t,this.remedy):ms(t,e,this.choose)}composer(){const t=ke(this.draft);return h`<form class="composer" @submit=${this.submit}>
      <label class="sr" for="message">Your message</label>
      <textarea
        id="message"
        rows="1"
        dir="auto"
        placeholder="Write a message"
        autocomplete="off"
        aria-describedby="hint counter"
        aria-invalid=${t<0}
        .value=${this.draft}
        @input=${()=>this.draft=this.area.value}
        @keydown=${this.keyInMessage}
      ></textarea>
      <button type="submit" class="send">Send</button>
      <div class="below">
        <p id="hint" class="quiet">Enter sends, Shift+Enter starts a new line.</p>
        <p id="counter" class=${t<0?"over":"quiet"}>${Dt(t)}</p>
      </div>
      <p class="sr" role="status">${qt(t)}</p>
      <p class="sr" role="status">${this.conversation.slow?"Tandem is writing":""}</p>
    </form>`}keyInMessage(t){t.key==="Enter"&&!t.shiftKey&&!t.isComposing&&this.submit(t)}submit(t){t.preventDefault();const e=this.draft.trim();this.area.focus(),!(!e||ke(e)<0)&&(this.draft="",this.conversation.send(e))}restFocus(){(matchMedia("(hover: none)").matches?this.log:this.area).focus()}async openHelp(){this.helpOpen=!0,await this.updateComplete,this.helpTitle.focus()}closeHelp(){this.helpOpen=!1,this.helpToggle.focus()}};b.styles=[Ie,Yt,Gt];_([oe()],b.prototype,"server",2);_([ae()],b.prototype,"draft",2);_([ae()],b.prototype,"helpOpen",2);_([I("#message")],b.prototype,"area",2);_([I("#log")],b.prototype,"log",2);_([I("#help-title")],b.prototype,"helpTitle",2);_([I("#help-toggle")],b.prototype,"helpToggle",2);b=_([Re("tandem-chat")],b);
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
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
