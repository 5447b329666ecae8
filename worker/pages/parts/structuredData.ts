// What pages say of themselves in schema.org's words. Why these types: docs/adr/0008-structured-data.md.

import type { City } from "../../../shared/city/cityRecord.ts";
import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Item } from "../../../shared/publish/item.ts";
import { shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { licenseOf } from "../../feed/model/envelope.ts";
import { coordinatesIn, wikidataIn } from "../../feed/model/place.ts";
import type { PublicRegister } from "../../feed/model/publicRegister.ts";
import type { AgreementItem } from "../../feed/queries/agreements.ts";

const CONTEXT = "https://schema.org";

/** The page of an item, its main matter an offer of a service, and the demand that goes with it. */
export function itemData(item: Item, language: Language, register: PublicRegister) {
  const { city } = register;
  const [title, summary] = [shownText(item.title, language), shownText(item.summary, language)];
  const address = item.links[language];
  const needs = item.needs === null ? {} : { seeks: demand(shownText(item.needs, language).text, address) };
  return {
    "@context": CONTEXT,
    "@type": "WebPage",
    "@id": address,
    url: address,
    name: title.text,
    inLanguage: title.language,
    datePublished: item.published_at,
    dateModified: item.modified_at,
    license: licenseOf(register),
    mainEntity: {
      "@type": "Offer",
      "@id": `${address}#offer`,
      identifier: item.id,
      name: title.text,
      description: summary.text,
      validFrom: item.published_at,
      offeredBy: { "@type": "GovernmentOrganization", name: city.government[language], ...needs },
      itemOffered: {
        "@type": "Service",
        name: title.text,
        category: item.themes.map((code) => labelOf(THEME, code, language)),
        provider: { "@type": "GovernmentOrganization", name: item.agency.name[language] },
        areaServed: { "@type": city.words.place, name: city.short[language] },
      },
      eligibleRegion: item.partner.countries.map((code) => country(code, language)),
    },
  };
}

function demand(description: string, address: string) {
  return { "@type": "Demand", "@id": `${address}#demand`, description };
}

/** A country by its code of ISO 3166-1. */
function country(code: string, language: Language) {
  return { "@type": "Country", identifier: code, name: labelOf(COUNTRY, code, language) };
}

/** The page of agreements: a list of what the city has agreed with whom. */
export function agreementsData(page: Named, items: readonly AgreementItem[], language: Language, license: string) {
  return {
    "@context": CONTEXT,
    "@type": "CollectionPage",
    "@id": page.url,
    ...page,
    inLanguage: language,
    license,
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: items.length,
      itemListElement: items.map((item, at) => ({
        "@type": "ListItem",
        position: at + 1,
        name: shownText(item.title, language).text,
      })),
    },
  };
}

/** What a page is called, and where it stands. */
interface Named {
  readonly name: string;
  readonly url: string;
}

/** The city as a place; `description`: what stands for it where the profile says nothing. */
export function cityData({ city, profile }: PublicRegister, language: Language, base: string, description: string) {
  const codes = [
    { propertyID: "Kemendagri", value: city.code },
    { propertyID: "BPS", value: city.bps_code },
  ].filter((one) => one.value !== null);
  const [wikidata, coordinates] = [wikidataIn(profile), coordinatesIn(profile)];
  return {
    "@context": CONTEXT,
    "@type": city.words.place,
    name: city.name[language],
    description: profile.get("geography")?.[language] ?? description,
    url: `${base}/${language}/city`,
    identifier: codes.map((one) => ({ "@type": "PropertyValue", ...one })),
    ...(wikidata === undefined ? {} : { sameAs: wikidata }),
    ...(coordinates === undefined ? {} : { geo: { "@type": "GeoCoordinates", ...coordinates } }),
    containedInPlace: placeOf(city, language),
  };
}

/** The province, where the city has named it, in its country. */
function placeOf({ province }: City, language: Language) {
  const indonesia = country("ID", language);
  if (province === undefined) return indonesia;
  return { "@type": "AdministrativeArea", name: province[language], containedInPlace: indonesia };
}
