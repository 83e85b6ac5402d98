using System;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What a tile shows in one of its sizes.</summary>
    public sealed class TileBinding
    {
        public string Language { get; set; }
        public Uri BaseUri { get; set; }
        public TileBranding Branding { get; set; }
        public bool? AddImageQuery { get; set; }
        public string ContentId { get; set; }
        public string DisplayName { get; set; }
        public string Arguments { get; set; }
        public ITileBindingContent Content { get; set; }

        internal XElement ToXml(TileSize size)
        {
            XElement binding = NotificationXml.Element("binding", NotificationXml.Attribute("template", "Tile" + size), CommonAttributes(AddImageQuery, BaseUri, Branding, ContentId, DisplayName, Language, Arguments));
            ITileContent content = Content as ITileContent;
            if (content != null) content.AddTo(binding, size);
            else if (Content != null) throw new NotImplementedException("Unknown binding content type: " + Content.GetType());
            return binding;
        }

        /// <summary>What the binding of a size says, and the visual for all of them.</summary>
        internal static object[] CommonAttributes(bool? addImageQuery, Uri baseUri, TileBranding branding, string contentId, string displayName, string language, string arguments)
        {
            return new object[]
            {
                NotificationXml.Attribute("addImageQuery", addImageQuery),
                NotificationXml.Attribute("baseUri", baseUri),
                branding == TileBranding.Auto ? null : NotificationXml.Choice("branding", branding),
                NotificationXml.Attribute("contentId", contentId),
                NotificationXml.Attribute("displayName", displayName),
                NotificationXml.Attribute("lang", language),
                NotificationXml.Attribute("arguments", arguments),
            };
        }
    }
}
