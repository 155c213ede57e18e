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
];

/** Preact without what no form uses. */
export function ownPreact(): Plugin {
  return {
    name: 'consult-form:own-preact',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler: (code, id) => ({ code: cut(id, code, UNUSED), map: null }),
    },
  };
}
