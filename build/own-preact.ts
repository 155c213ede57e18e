import type { Plugin } from 'vite';
import { cut, type Cut } from './cut.ts';

/**
 * What a form never does with preact, as it stands in the build that preact ships (11.2.0): to take
 * over HTML that a server has made, to wait for parts of that, to write HTML, and to draw elsewhere
 * (portals). That is a tenth of it, and the only HTML sink in what we ship.
 */
const UNUSED: readonly Cut[] = [
  // Parts of a server's HTML that wait for their code.
  {
    from: '128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),',
  },
  { from: 'r.__u&=-161,p&&p.some(g),' },
  {
    from: 'if(e.length=v,r.__v=null,c||o)if(t&&t.then){if(r.__u|=128|c,o){for(~(T=o.indexOf(l||void 0))||(T=o.length);(N=o[T-1])&&8==N.nodeType;)T--;for(;T<o.length;T++)if(N=o[T])if(o[T]=null,O){if(N==P)break}else{if(8!=N.nodeType)break;N.data.startsWith("$s")&&(P=B(O=N))}}if(!O){for(;l&&8==l.nodeType&&l.nextSibling;)l=l.nextSibling;O=l}(s=B(O=r.__c.__z||(r.__c.__z=O)))?(r.__e=O,l=s):r.__e=l,l=l&&l.nextSibling}else o&&o.some(g);else r.__e=u.__e;',
    instead: 'e.length=v,r.__v=null,r.__e=u.__e;',
  },
  { from: 'r.__k||(r.__k=u.__k||[]),t&&t.then||D(r),', instead: 'r.__k||(r.__k=u.__k||[]),D(r),' },
  { from: '!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),' },
  // Elements that are there already.
  { from: 'if("svg"==C?f=', instead: '"svg"==C?f=' },
  {
    from: ',o)for(s=0;s<o.length;s++)if((k=o[s])&&(C?k.localName==C:3==k.nodeType)){t=k,o[s]=null;break}',
    instead: ';',
  },
  { from: ',l&&(n.__m&&n.__m(r,o),l=!1),o=null}', instead: '}' },
  {
    from: 'if(a="template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&d.call(a.childNodes),!l&&o)for($={},s=0;s<t.attributes.length;s++)$[(k=t.attributes[s]).name]=k.value;',
    instead: 'a=t;',
  },
  { from: 'l&&"function"!=typeof k||$[s]===k||', instead: '$[s]===k||' },
  {
    from: 'o?o[0]:u.__k&&S(u,0),l,c),o&&o.some(g)),l&&"textarea"!=C||(',
    instead: 'u.__k&&S(u,0),l,c)),(',
  },
  { from: '$===x||l&&t.data==x||(t.data=x)', instead: '$===x||(t.data=x)' },
  // HTML.
  { from: '"dangerouslySetInnerHTML"==s?y=k:"children"==s||', instead: '"children"==s||' },
  { from: '"dangerouslySetInnerHTML"==s?h=k:' },
  {
    from: 'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),(',
    instead: '((',
  },
  // Contexts, and methods of components that came before those we use.
  { from: 'j=(s=V.contextType)&&i[s.__c],L=s?j?j.props.value:s.__:i,', instead: 'L=i,' },
  { from: 'j&&j.sub(d),' },
  { from: 'd.getChildContext&&(i=_({},i,d.getChildContext())),' },
  {
    from: ',V.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=_({},d.__s)),_(d.__s,V.getDerivedStateFromProps(M,d.__s))))',
    instead: ')',
  },
  {
    from: 'M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),',
  },
  { from: '||!(4&d.__g)&&d.shouldComponentUpdate&&!1===d.shouldComponentUpdate(M,d.__s,L)' },
  { from: 'd.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),' },
  { from: 'C&&!V.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),' },
  { from: 'C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b)),' },
  {
    from: '(e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),',
  },
  // Portals.
  {
    from: 'M.__P&&(s=l,f=(t=M.__P).namespaceURI,c=o=null,u.props&&u.props.__P!=t&&(u.__k.some(function(n){n&&J(n,n)}),u.__k=null),l=u.__k?S(u,0):null),',
  },
  { from: 'M.__P&&(r.__e=null,l=s),' },
  { from: 'if(n.props.__P)return t;if(i=n.__k)', instead: 'if(i=n.__k)' },
  {
    from: 'return"function"!=typeof n.type||n.props.__P?null:S(n)',
    instead: 'return"function"!=typeof n.type?null:S(n)',
  },
  { from: 'if((n=n.__)&&n.__c&&!n.props.__P)', instead: 'if((n=n.__)&&n.__c)' },
  { from: '"function"!=typeof t.type||u&&!t.props.__P)', instead: '"function"!=typeof t.type||u)' },
  // What hooks and tools for developers hang on to.
  { from: 'return!o&&n.vnode&&n.vnode(e),e}', instead: 'return e}' },
  { from: '.__v=u.__v+1,n.vnode&&n.vnode(r),', instead: '.__v=u.__v+1,' },
  { from: '(s=n.__b)&&s(r);' },
  { from: 'H=n.__r,' },
  { from: 'H&&H(r),' },
  { from: 'return(s=n.diffed)&&s(r),l}', instead: 'return l}' },
  { from: 'n.__c&&n.__c(r,t),t.some', instead: 't.some' },
  { from: 'if(n.unmount&&n.unmount(t),!(i=t.ref)', instead: 'if(!(i=t.ref)' },
  { from: 'return u(n.event?n.event(r):r)', instead: 'return u(r)' },
  { from: 'n.__&&n.__(t,r),9==r.nodeType&&(r=r.documentElement),' },
  {
    from: '(8&t.__g||(t.__g|=8,u.push(t),f++))&&i==n.debounceRendering||((i=n.debounceRendering)||queueMicrotask)(H)',
    instead: '8&t.__g||(t.__g|=8,u.push(t),f++)||queueMicrotask(H)',
  },
  { from: '(i||queueMicrotask)(H)', instead: 'queueMicrotask(H)' },
  // Formulas, and styles written as objects.
  { from: '"math"==C?f="http://www.w3.org/1998/Math/MathML":' },
  {
    from: '("foreignObject"==C||"http://www.w3.org/1998/Math/MathML"==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),',
  },
  {
    from: 'if("style"==t)if("string"==typeof r)n.style.cssText=r;else{if("string"==typeof u&&(n.style.cssText=u=""),u)for(t in u)r&&t in r||T(n.style,t);if(r)for(t in r)u&&r[t]==u[t]||T(n.style,t,r[t])}else if(',
    instead: 'if(',
  },
  // A state besides props, and what is drawn anew before it was seen: `forceUpdate` does for all.
  {
    from: 'x.prototype.setState=function(n,t){var r=this.__s;r&&r!=this.state||(r=this.__s=_({},this.state)),"function"==typeof n&&(n=n(_({},r),this.props)),n&&(_(r,n),this.__v&&(t&&this.__k.push(t),L(this)))},',
  },
  { from: 'd.state||(d.state={}),' },
  { from: 'd.__h=[],d.__k=[])', instead: 'd.__h=[])' },
  { from: 'C&&(d.__s||(d.__s=d.state)),k=d.props,b=d.state,', instead: 'k=d.props,' },
  { from: 'd.props=M,d.state=d.__s,d.__g&=-9', instead: 'd.props=M,d.__g&=-9' },
  {
    from: 'r.__k.some(function(n){n&&(n.__=r)}),y.push.apply(d.__h,d.__k),d.__k=[],',
    instead: 'r.__k.some(function(n){n&&(n.__=r)}),',
  },
  { from: 'd.componentDidUpdate(k,b,m)', instead: 'd.componentDidUpdate(k)' },
  {
    from: 'd.__g&=-5,q=C?25:0;do{d.__g&=-9,s=d.render(d.props,d.state=d.__s,d.context)}while(8&d.__g&&++q<25);C&&(y.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,',
    instead: 'd.__g&=-13,s=d.render(d.props);',
  },
  { from: 'this.__g|=4,n&&this.__h.push(n),L(this)', instead: 'this.__g|=4,L(this)' },
  // Contexts as arguments, elements that are there already as others, and both of them as such.
  { from: 'function x(n,t){this.props=n,this.context=t,', instead: 'function x(n){this.props=n,' },
  { from: 'L=i,' },
  { from: 'd.context=L,' },
  { from: 'd.__n=i,' },
  { from: 'i.__P=i.__n=null', instead: 'i.__P=null' },
  { from: 'return this.constructor(n,r)', instead: 'return this.constructor(n)' },
  { from: 'new V(M,L)', instead: 'new V(M)' },
  { from: 'new x(M,L)', instead: 'new x(M)' },
  {
    from: 'z(e,r,u,t.__n,e.namespaceURI,32&u.__u?[i]:null,f,i||S(u),32&u.__u,o)',
    instead: 'z(e,r,u,e.namespaceURI,f,i||S(u),o)',
  },
  { from: 'function I(n,t,r,u,i,f,o,e,l,c,a){', instead: 'function I(n,t,r,u,f,e,l,a){' },
  { from: 'z(n,v,h,i,f,o,e,l,c,a)', instead: 'z(n,v,h,f,e,l,a)' },
  { from: 'function z(t,r,u,i,f,o,e,l,c,a){', instead: 'function z(t,r,u,f,e,l,a){' },
  { from: 'I(t,w(A)?A:[A],r,u,i,f,o,e,l,c,a)', instead: 'I(t,w(A)?A:[A],r,u,f,e,l,a)' },
  { from: 'F(u.__e,r,u,i,f,o,e,c,a,t)', instead: 'F(u.__e,r,u,f,e,a,t)' },
  { from: 'function F(t,r,u,i,f,o,e,l,c,a){', instead: 'function F(t,r,u,f,e,c,a){' },
  {
    from: '(I(a,w(_)?_:[_],r,u,i,f,o,e,u.__k&&S(u,0),l,c)),',
    instead: 'I(a,w(_)?_:[_],r,u,f,e,u.__k&&S(u,0),c),',
  },
  { from: 'i=(u=t&&32&t.__u)?null:r.__k', instead: 'i=r.__k' },
  {
    from: 'z(r,r.__k,i||p,p,r.namespaceURI,i?null:r.firstChild?d.call(r.childNodes):null,f,i?i.__e:r.firstChild,u,o)',
    instead: 'z(r,r.__k,i||p,r.namespaceURI,f,i&&i.__e,o)',
  },
  // Comments between elements, and frames that are moved.
  {
    from: 'for(t&&!t.parentNode&&(t=S(n))&&!t.parentNode&&(t=null),o=n.__e,e=t;e&&8==e.nodeType;)e=e.nextSibling;',
    instead: 't&&!t.parentNode&&(t=S(n))&&!t.parentNode&&(t=null),o=n.__e;',
  },
  {
    from: 'for(o!=e&&(!u&&r.moveBefore&&o.parentNode?r.moveBefore(o,t):r.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&8==t.nodeType&&!t.data.startsWith("$s"););return t',
    instead: 'o!=t&&r.insertBefore(o,t||null);return o&&o.nextSibling',
  },
  // Listeners on the way down, and attributes and elements that no form of ours has.
  { from: ',f=t!=(t=t.replace(l,"$1")),(t=t.slice(2))', instead: ',(t=t.slice(2))' },
  {
    from: 'n.addEventListener(t,o,f):n.removeEventListener(t,o,f)',
    instead: 'n.addEventListener(t,o):n.removeEventListener(t,o)',
  },
  {
    from: '"http://www.w3.org/2000/svg"==i)t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(',
    instead: '"http://www.w3.org/2000/svg"!=i&&',
  },
  { from: '"list"!=t&&"form"!=t&&' },
  // They may as well be set as properties: of pictures, as of drawings they are attributes anyway, and
  // a role that is empty is none.
  { from: '"width"!=t&&"height"!=t&&' },
  { from: '"role"!=t&&' },
  { from: '"download"!=t&&"rowSpan"!=t&&"colSpan"!=t&&' },
  { from: '"popover"==t&&1==r?"":r', instead: 'r' },
  { from: 'createElementNS(f,C,x.is?x:a)', instead: 'createElementNS(f,C)' },
  { from: '||"value"==s&&"defaultValue"in x||"checked"==s&&"defaultChecked"in x' },
  {
    from: '"progress"==C&&null==b?t.removeAttribute(s):null==b||b===t[s]&&("progress"!=C||b)||',
    instead: 'null==b||b===t[s]||',
  },
  // The fewest moves for a list in another order: ours keep theirs, and what stands right stays.
  {
    from: 'if(g){for(a=[],s=[],f=0;f<i;f++)if((o=k[f])&&16&o.__u){for(_=0,p=a.length;_<p;)a[y=_+p>>1]<o.__i?_=y+1:p=y;a[_]=o.__i,s[f]=_+1}for(_=a.length;f--;)s[f]&&(s[f]==_?_--:k[f].__u|=4)}',
    instead: 'if(g)for(f=i;f--;)(o=k[f])&&16&o.__u&&(o.__u|=4);',
  },
  // Refs that clean up by a function of their own, and documents besides the page's.
  {
    from: '"function"==typeof t?r?r.__x=t(r)||1:i&&(i=i.__c||i.__e)&&(r=i.__x)&&(i.__x=null,"function"==typeof r?r():t(null)):t.current=r',
    instead: '"function"==typeof t?t(r):t.current=r',
  },
  { from: 'M=a.ownerDocument||document,!C', instead: '!C' },
  { from: 'M.createTextNode(x)', instead: 'document.createTextNode(x)' },
  { from: 't=M.createElementNS', instead: 't=document.createElementNS' },
  { from: 'i.componentDidCatch(n,u||{})', instead: 'i.componentDidCatch(n)' },
  // What can no more be, and what none of ours gives: functions as children, text that is no function as a listener.
  { from: 'r.__v!=u.__v&&(d.props=M,d.__g&=-9),' },
  { from: '&&"function"!=typeof o?("object"', instead: '?("object"' },
  { from: '"object"!=typeof o||o.constructor===String?', instead: '"object"!=typeof o?' },
  {
    from: '"function"!=typeof r&&(r=null),"function"!=typeof u&&(u=null),',
  },
  { from: 'x.prototype.render=$,' },
  // A namespace that is not known: ours is drawn into elements, which have one.
  { from: ':f||(f="http://www.w3.org/1999/xhtml")', instead: ':0' },
  // A mark that nothing sets.
  { from: '(h.ref!=v.ref||8&h.__u)&&', instead: 'h.ref!=v.ref&&' },
  // Which of two listeners was there first: what we listen on stays for as long as it is drawn.
  { from: '(n.__a||(n.__a={}))[t]=c,' },
  {
    from: 'if(u){if(u=u[t],null==r[e])r[e]=c++;else if(r[e]<this.__a[t])return;return u(r)}',
    instead: 'u&&u[t]&&u[t](r)',
  },
  // Objects among children that are no elements: no text of a config comes that far as one.
  { from: 'constructor:h,__v:o||++t', instead: '__v:o||++t' },
  { from: '_({constructor:h},u)', instead: '_({},u)' },
  { from: 'if(r.constructor!==h)return null;' },
  { from: 'o.constructor===h&&o.__b?', instead: 'o.__b?' },
];

/** The text of preact without what no form uses. */
export const withoutUnused = (name: string, code: string): string => cut(name, code, UNUSED);

/** Has the build take preact without what no form uses. */
export function ownPreact(): Plugin {
  return {
    name: 'consult-form:own-preact',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler: (code, id) => ({ code: withoutUnused(id, code), map: null }),
    },
  };
}
