// The address of the form as a picture to scan, as a link, and as a message to copy. The picture is made here, by no service.

import { renderSVG } from "uqr";

const data = globalThis.shareData;
const at = (id) => document.getElementById(id);

at("picture").innerHTML = renderSVG(data.address, { border: 2, ecc: "M" });
const picture = at("picture").firstElementChild;
picture.setAttribute("role", "img");
picture.setAttribute("aria-label", "Kode QR alamat formulir");
const link = document.createElement("a");
Object.assign(link, { href: data.address, textContent: data.address, target: "_blank", rel: "noopener" });
at("address").append(link);
at("message").value = data.message;
at("close").onclick = () => google.script.host.close();
at("copy").onclick = () => {
  at("message").select();
  at("told").textContent = document.execCommand("copy") ? "Tersalin." : "Salin dengan Ctrl+C.";
};
