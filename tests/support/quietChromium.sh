#!/bin/sh
# Chromium without what no test looks at, which takes half of its processor time: a page for the pop-up of the address bar in each window, and
# a process for each sandboxed frame. Of several --disable-features Chromium takes the last, so that these join those it is started with.
unseen=WebUIOmniboxPopup,WebUIOmniboxAimPopup,IsolateSandboxedIframes
for argument; do
  shift
  case $argument in --disable-features=*) argument=$argument,$unseen ;; esac
  set -- "$@" "$argument"
done
exec /usr/bin/chromium "$@"
