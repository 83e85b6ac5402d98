using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A part of a toast or tile that knows its XML.</summary>
    internal interface INotificationElement
    {
        XElement ToXml();
    }
}
