using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A part of a toast that knows its XML.</summary>
    internal interface IToastElement
    {
        XElement ToXml();
    }
}
