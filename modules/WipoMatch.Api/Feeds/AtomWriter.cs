using System.Text;
using System.Xml;
using Microsoft.Extensions.Localization;
using WipoMatch.Api.Items;
using WipoMatch.Api.Rest;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Api.Feeds;

/// <summary>Writes feeds as Atom 1.0 (RFC 4287).</summary>
internal sealed class AtomWriter(
    ICatalog catalog, IContentLinks links, ITaxonomies taxonomies, IPageFrame frame, IStringLocalizer<Texts> localizer)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string License = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>A feed.</summary>
    public string Write(RecordList list, FeedContent content)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, SiteLanguages.Current.HtmlLang);
            Element(xml, "id", Tag(content.Self));
            Element(xml, "title", localizer["FeedTitle", localizer["List-" + list.Name].Value, frame.SiteName]);
            Element(xml, "updated", Instants.Write(content.Sets is [var newest, ..] ? newest.ChangedUtc : DateTime.UnixEpoch));
            Link(xml, "self", "application/atom+xml", Absolute(content.Self));
            Link(xml, "alternate", "text/html", Absolute(content.List));
            Link(xml, "license", "text/html", License);
            Author(xml, frame.SiteName);
            foreach (var set in content.Sets)
            {
                Entry(xml, set);
            }
        }

        return text.ToString();
    }

    private void Entry(XmlWriter xml, CatalogSet set)
    {
        var entry = set.For(SiteLanguages.Current.Code);
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, SiteLanguages.Find(entry.Language)!.HtmlLang);
        Element(xml, "id", Tag(entry.ExchangeId));
        Element(xml, "title", entry.Title);
        Element(xml, "published", Instants.Write(entry.PublishedUtc));
        Element(xml, "updated", Instants.Write(set.ChangedUtc));
        Link(xml, "alternate", "text/html", Absolute(links.Url(entry, SiteLanguages.Current.Code)));
        foreach (var name in entry.Values(FacetKeys.Organization).Select(catalog.Current.Find).OfType<CatalogEntry>().Select(found => found.Title))
        {
            Author(xml, name);
        }

        foreach (var code in entry.Values(FacetKeys.Theme))
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", code);
            xml.WriteAttributeString("label", Clean(taxonomies.Label(TaxonomyAliases.Themes, code)));
            xml.WriteEndElement();
        }

        if (entry.Summary.Length > 0)
        {
            Element(xml, "summary", entry.Summary);
        }

        xml.WriteEndElement();
    }

    // A tag URI (RFC 4151) is an address of nothing and stays the same when the page moves.
    private string Tag(string name) => $"tag:{frame.Origin.Host},2026:{name.TrimStart('/')}";

    private string Absolute(string path) => new Uri(frame.Origin, path).AbsoluteUri;

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string mediaType, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Clean(text));

    // XML has no way to write most control characters.
    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)))
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private sealed class Utf8Text : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
