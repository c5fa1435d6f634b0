const SCRIPT = /<script src="(\/_next\/static\/chunks\/[^"]+)" async=""><\/script>/g
const PRELOAD = /<link rel="preload" as="script"[^>]* href="\/_next\/static\/chunks\/[^"]+"[^>]*\/>/g

/** Asks for the scripts when the page has been painted in its own letters, or after a time in which it should have been. */
const LOADER = `(function(urls){var asked;function ask(){if(asked)return;asked=1;urls.forEach(function(url){var script=document.createElement('script');script.async=true;script.src=url;document.head.append(script)})}function painted(){document.fonts.ready.then(function(){requestAnimationFrame(function(){setTimeout(ask)})})}try{new PerformanceObserver(painted).observe({type:'paint',buffered:true})}catch(e){ask()}setTimeout(ask,3000)})`

/**
 * A page whose scripts are asked for once it has been painted. Next asks for them in the head, where on a slow line they take
 * half of the way that the fonts and pictures of the first screen come by; the page is complete without them, so they can wait.
 *
 * @param html a whole page as Next renders it
 */
export function scriptsAfterPaint(html: string): string {
  const urls: string[] = []
  const without = html.replace(PRELOAD, '').replace(SCRIPT, (_, url: string) => {
    urls.push(url)
    return ''
  })
  const end = without.lastIndexOf('</body>')
  if (urls.length === 0 || end < 0) return html
  const loader = `<script>${LOADER}(${JSON.stringify(urls).replaceAll('<', '\\u003c')})</script>`
  return without.slice(0, end) + loader + without.slice(end)
}
