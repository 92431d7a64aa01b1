(function(){"use strict";function E(t,e,n){return{server:(t.server||new URL(e).origin).replace(/\/+$/,""),title:t.title?.trim()||"Tandem",accent:t.accent??"",position:t.position==="left"?"left":"right",open:t.open!==void 0&&t.open!=="false",language:t.language||n||"en",country:t.country??"",privacy:t.privacy??""}}const f={open:"Chat with {title}",close:"Close the chat",loading:"Loading …",failed:"The chat can't be loaded right now. In danger, call your local emergency number, or find a line at "},g={en:f,de:{open:"Mit {title} chatten",close:"Chat schließen",loading:"Wird geladen …",failed:"Der Chat kann gerade nicht geladen werden. Bei Gefahr den Notruf wählen; Hilfe in vielen Ländern: "},es:{open:"Chatear con {title}",close:"Cerrar el chat",loading:"Cargando …",failed:"El chat no se puede cargar ahora. En peligro, llame a emergencias; líneas de ayuda por país: "}};function S(t){const e=t.toLowerCase().split("-")[0]??"";return Object.hasOwn(g,e)&&g[e]||f}const b={light:[250,246,240],dark:[40,37,34]},c=[0,0,0],r=[255,255,255],x=4.5,v=.08;function L(t){const e=/^#([\da-f])([\da-f])([\da-f])$/i.exec(t.trim());return(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(t.trim())?.slice(1)??e?.slice(1).map(i=>i+i))?.map(i=>parseInt(i,16))}function l(t){const[e,n,o]=t.map(i=>{const s=i/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function h(t,e){const[n,o]=[l(t),l(e)].sort((i,s)=>i-s);return(o+.05)/(n+.05)}const u=(t,e,n)=>t.map((o,i)=>Math.round(o+((e[i]??0)-o)*n)),d=t=>`#${t.map(e=>e.toString(16).padStart(2,"0")).join("")}`;function C(t,e){const n=l(e)>.5?c:r;let o=t;for(let i=v;h(o,e)<x&&i<=1;i+=v)o=u(t,n,i);return o}function y(t,e){const n=C(t,b[e]),o=h(n,r)>=h(n,c)?r:c,i=u(n,o===r?c:r,.15),s=u(b[e],n,.14);return`:host { --accent: ${d(n)}; --accent-strong: ${d(i)}; --on-accent: ${d(o)}; --tint: ${d(s)}; }`}function $(t){const e=L(t);return e?`${y(e,"light")} @media (prefers-color-scheme: dark) { ${y(e,"dark")} }`:""}const z=`
:host {
  all: initial !important;
  --accent: #2f6152; --accent-strong: #244c40; --on-accent: #fff; --paper: #faf6f0; --ink: #2c2723; --edge: #857a6e; --focus: #1c4f91;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483000 !important;
  display: block !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
@media (prefers-color-scheme: dark) {
  :host { --accent: #9fd0bd; --accent-strong: #b9e0d0; --on-accent: #10211a; --paper: #1c1a18; --ink: #f1ebe3; --edge: #8f8478; --focus: #a9cbff; }
}
button, section {
  position: absolute;
  inset-block-end: 1.25em;
  inset-inline-end: 1.25em;
  box-sizing: border-box;
  font: medium/1.4 system-ui, sans-serif;
  color: var(--ink);
  pointer-events: auto;
}
.left { inset-inline: 1.25em auto; }
button {
  display: flex;
  align-items: center;
  gap: 0.5em;
  min-block-size: 3.25em;
  max-inline-size: calc(100vw - 2.5em);
  padding: 0.5em 1.25em;
  border: 1px solid var(--accent);
  border-radius: 1.7em;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.25);
  cursor: pointer;
}
button:hover { background: var(--accent-strong); }
button svg { inline-size: 1.5em; block-size: 1.5em; fill: currentColor; flex: none; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; }
section {
  inline-size: min(26em, 100vw - 2.5em);
  block-size: min(44em, 100vh - 2.5em);
  block-size: min(44em, 100dvh - 2.5em);
  overflow: hidden;
  border: 1px solid var(--edge);
  border-radius: 1em;
  background: var(--paper);
  box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.3);
}
[hidden] { display: none; }
section > p { margin: 0; padding: 1.25em 3.5em 1.25em 1.25em; }
section > button { inset: 0.5em 0.5em auto auto; min-block-size: 2.75em; padding: 0 1em; }
a { color: inherit; }
@media (max-width: 34em), (max-height: 30em) {
  section { inset: 0; inline-size: auto; block-size: auto; border: 0; border-radius: 0; }
}
`;function A(t){return[z,$(t)].map(e=>{const n=new CSSStyleSheet;return n.replaceSync(e),n})}const N="https://findahelpline.com/",k="http://www.w3.org/2000/svg";function a(t,e={},...n){const o=document.createElement(t);for(const[i,s]of Object.entries(e))o.setAttribute(i,s);return o.append(...n),o}function O(){const t=document.createElementNS(k,"svg");t.setAttribute("viewBox","0 0 32 32"),t.setAttribute("aria-hidden","true");const e=document.createElementNS(k,"path");return e.setAttribute("d","M6 5h20a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4H15l-7 5v-5H6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z"),t.append(e),t}const m=t=>`tandem.open ${t}`;function G(t){try{return sessionStorage.getItem(m(t))!==null}catch{return!1}}function w(t,e){try{e?sessionStorage.setItem(m(t),"1"):sessionStorage.removeItem(m(t))}catch{}}class H{constructor(e,n){this.options=e,this.source=n,this.#n=S(e.language);const o=this.#n.open.replace("{title}",e.title);this.#t=a("button",{type:"button","aria-haspopup":"dialog","aria-expanded":"false"},O(),o),this.#e=a("section",{role:"dialog","aria-label":e.title,hidden:""}),this.#t.className=this.#e.className=e.position}#n;#t;#e;#o;mount(){const e=document.createElement("tandem-widget"),n=e.attachShadow({mode:"open"});n.adoptedStyleSheets=A(this.options.accent),e.lang=this.options.language,n.append(this.#t,this.#e),this.#t.addEventListener("click",()=>this.#a(!0));for(const o of["pointerenter","focus"])this.#t.addEventListener(o,()=>this.#r(),{once:!0});this.#e.addEventListener("tandem-close",()=>this.#i()),this.#e.addEventListener("keydown",({key:o})=>o==="Escape"&&!this.#s&&this.#i()),document.body.append(e),(this.options.open||G(this.options.server))&&this.#a(!1)}get#s(){return this.#e.querySelector("tandem-chat")}#a(e){this.#e.hidden=!1,this.#t.hidden=!0,this.#t.setAttribute("aria-expanded","true"),w(this.options.server,!0),this.#o??=this.#d(),this.#o.then(()=>e&&this.#s?.focus())}#i(){this.#e.hidden=!0,this.#t.hidden=!1,this.#t.setAttribute("aria-expanded","false"),w(this.options.server,!1),this.#t.focus()}async#d(){const{title:e,...n}=this.options;this.#c(this.#n.loading);try{this.#r(),await import(this.source);const o=a("tandem-chat",{heading:e,embedded:""});for(const i of["server","accent","language","country","privacy"])o.setAttribute(i,n[i]);this.#e.replaceChildren(o)}catch{this.#o=void 0,this.#c(this.#n.failed,a("a",{href:N,target:"_blank",rel:"noopener noreferrer"},"findahelpline.com"))}}#r(){document.querySelector(`link[href="${this.source}"]`)||document.head.append(a("link",{rel:"modulepreload",href:this.source,integrity:"sha384-erEpmtssbLhw1C+NSK9ORlQcGaZYkJdGQFH/4T91GngyeE7K8X/VPR+CLFNpmPt1",crossorigin:"anonymous"}))}#c(...e){const n=a("button",{type:"button","aria-label":this.#n.close},"×");n.addEventListener("click",()=>this.#i()),this.#e.replaceChildren(a("p",{role:"status"},...e),n),this.#e.hidden||n.focus()}}const p=document.currentScript;if(p instanceof HTMLScriptElement&&!document.querySelector("tandem-widget")){const t=E(p.dataset,p.src,document.documentElement.lang),e=new H(t,`${t.server}/static/tandem-chat.js?erEpmtss`);document.body?e.mount():document.addEventListener("DOMContentLoaded",()=>e.mount())}})();
