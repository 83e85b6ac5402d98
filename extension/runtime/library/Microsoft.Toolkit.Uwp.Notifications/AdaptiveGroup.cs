using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Columns in a toast or on a tile, which are shown or left out together.</summary>
    public sealed class AdaptiveGroup : IToastBindingGenericChild, ITileBindingContentAdaptiveChild, INotificationElement
    {
        public AdaptiveGroup()
        {
            Children = new List<AdaptiveSubgroup>();
        }
        public IList<AdaptiveSubgroup> Children { get; private set; }
        XElement INotificationElement.ToXml()
        {
            if (Children.Count == 0) throw new InvalidOperationException("Groups must have at least one child subgroup. The Children property had zero items in it.");
            XElement group = new XElement("group");
            foreach (AdaptiveSubgroup child in Children) group.Add(child.ToXml());
            return group;
        }
    }
}
