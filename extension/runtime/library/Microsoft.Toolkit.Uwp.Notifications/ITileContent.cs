using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What a tile shows, as its XML.</summary>
    internal interface ITileContent
    {
        /// <summary>Puts attributes and children into the binding of a size.</summary>
        void AddTo(XElement binding, TileSize size);
    }
}
