/*
 * Bookings of an Orrery site in other sites.
 *
 *   <div data-orrery-booking="first-talk"></div>
 *   <script src="https://studio.example/embed.js" async></script>
 *
 * A floating button instead: <div data-orrery-booking="first-talk" data-mode="button" data-label="Book a talk"></div>
 * Also data-language (es, fr, de, ja), data-theme (dark, light), data-accent and data-ground (#c9a15a), data-corners (square,
 * round), data-font (instrument-sans, jetbrains-mono). When something has been booked, the element fires "orrery:booked".
 */
;(function () {
  'use strict'
  var script = document.currentScript
  if (!script || !script.src) return
  var home = new URL(script.src).origin
  var frames = []

  function addressOf(element) {
    var data = element.dataset
    var language = /^[a-z]{2}$/.test(data.language || '') && data.language !== 'en' ? '/' + data.language : ''
    var url = new URL(home + language + '/embed/book/' + encodeURIComponent(data.orreryBooking))
    ;['theme', 'accent', 'ground', 'corners', 'font'].forEach(function (name) {
      if (data[name]) url.searchParams.set(name, data[name])
    })
    // The frame answers this origin alone.
    url.searchParams.set('parent', window.location.origin)
    return url.href
  }

  function frameFor(element) {
    var frame = document.createElement('iframe')
    frame.src = addressOf(element)
    frame.title = element.dataset.label || 'Booking'
    frame.style.cssText = 'display:block;width:100%;height:46rem;border:0;color-scheme:normal'
    frames.push({ frame: frame, element: element })
    return frame
  }

  function buttonFor(element) {
    var button = document.createElement('button')
    var dialog = document.createElement('dialog')
    var close = document.createElement('button')
    var accent = /^#[0-9a-f]{6}$/i.test(element.dataset.accent || '') ? element.dataset.accent : '#84602a'
    button.type = close.type = 'button'
    button.textContent = element.dataset.label || 'Book a time'
    button.style.cssText =
      'position:fixed;right:1.25rem;bottom:1.25rem;z-index:2147483000;padding:.9rem 1.4rem;border:0;border-radius:2px;' +
      'background:' +
      accent +
      ';color:' +
      inkOn(accent) +
      ';font:600 1rem/1.25 system-ui,sans-serif;' +
      'cursor:pointer;box-shadow:0 .5rem 1.5rem rgb(0 0 0/.25)'
    dialog.setAttribute('aria-label', button.textContent)
    dialog.style.cssText =
      'width:min(60rem,calc(100vw - 1.5rem));max-width:none;max-height:calc(100dvh - 1.5rem);padding:0;border:0;overflow:auto;' +
      'background:' +
      groundOf(element.dataset)
    close.textContent = '×'
    close.setAttribute('aria-label', element.dataset.close || 'Close')
    close.style.cssText =
      'position:sticky;top:.5rem;float:right;z-index:1;margin:.5rem;width:2.75rem;height:2.75rem;border:0;border-radius:50%;' +
      'background:#1c2421;color:#fffdf8;font:400 1.5rem/1 system-ui,sans-serif;cursor:pointer'
    close.addEventListener('click', function () {
      dialog.close()
    })
    button.addEventListener('click', function () {
      // Nothing is asked of the studio before somebody wants to book.
      if (!dialog.querySelector('iframe')) dialog.append(close, frameFor(element))
      dialog.showModal()
    })
    element.append(button, dialog)
  }

  /** What stands around the frame within the dialog, in the colour of the frame's own ground. */
  function groundOf(data) {
    if (/^#[0-9a-f]{6}$/i.test(data.ground || '')) return data.ground
    var isDark = data.theme ? data.theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches
    return isDark ? '#0d1413' : '#f4f1ea'
  }

  /** Black or white, whichever reads better on a colour. */
  function inkOn(colour) {
    var light = [1, 3, 5].map(function (at) {
      var part = parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
    })
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] > 0.179 ? '#000' : '#fff'
  }

  function mount(element) {
    if (element.hasAttribute('data-orrery-mounted') || !element.dataset.orreryBooking) return
    element.setAttribute('data-orrery-mounted', '')
    if (element.dataset.mode === 'button') buttonFor(element)
    else element.append(frameFor(element))
  }

  window.addEventListener('message', function (event) {
    if (event.origin !== home || !event.data) return
    var entry = frames.find(function (one) {
      return one.frame.contentWindow === event.source
    })
    if (!entry) return
    var height = Number(event.data.height)
    if (event.data.type === 'orrery:booking:height' && height > 0 && height < 20000) {
      entry.frame.style.height = Math.max(240, height) + 'px'
    }
    if (event.data.type === 'orrery:booking:booked') {
      entry.element.dispatchEvent(new CustomEvent('orrery:booked', { bubbles: true }))
    }
  })

  function mountAll() {
    document.querySelectorAll('[data-orrery-booking]').forEach(mount)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mountAll)
  else mountAll()
  // For what a page adds later.
  window.OrreryBooking = { mount: mount }
})()
