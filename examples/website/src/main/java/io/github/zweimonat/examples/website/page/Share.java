package io.github.zweimonat.examples.website.page;

import java.net.URI;

/**
 * A page to pass on, by links that need no script and no third party before they are followed.
 *
 * @param title what it is
 * @param address the whole address
 */
record Share(String title, URI address) {
  String whatsapp() {
    return "https://wa.me/?text=" + Links.encoded(message());
  }

  String telegram() {
    return "https://t.me/share/url?url="
        + Links.encoded(address.toASCIIString())
        + "&text="
        + Links.encoded(title);
  }

  String sms() {
    return "sms:?&body=" + Links.encoded(message());
  }

  String mail() {
    return "mailto:?subject=" + Links.encoded(title) + "&body=" + Links.encoded(message());
  }

  private String message() {
    return title + "\n" + address.toASCIIString();
  }
}
