using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A picture on a special tile.</summary>
    public sealed class TileBasicImage
    {
        private string source;

        public string Source
        {
            get { return source; }
            set { source = TileImage.Checked(value); }
        }
        public string AlternateText { get; set; }
        public bool? AddImageQuery { get; set; }
        internal XElement ToXml()
        {
            return TileImage.ToXml(source, AlternateText, AddImageQuery);
        }
    }
}
