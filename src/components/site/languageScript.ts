/**
 * Sends who changes the language to this very page where the page says where it is, else to the start page that
 * `data-language` names. Runs from the first moment on: a page can be left before its other scripts are there. The links of the
 * head name the site's first host; the visitor stays on the host that he came to. Constant, so that a policy can allow it.
 */
export const LANGUAGE_SCRIPT = `['click','auxclick'].forEach(function(name){document.addEventListener(name,function(event){var link=event.target.closest&&event.target.closest('a[data-language]');if(!link)return;var page=document.head.querySelector('link[rel="alternate"][hreflang="'+link.hreflang+'"]');link.href=page?new URL(page.href).pathname:link.dataset.language},true)})`
