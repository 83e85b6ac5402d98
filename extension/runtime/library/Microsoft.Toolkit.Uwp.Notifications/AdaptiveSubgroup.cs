using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A column of a group.</summary>
    public sealed class AdaptiveSubgroup
    {
        public AdaptiveSubgroup()
        {
            Children = new List<IAdaptiveSubgroupChild>();
        }
        public IList<IAdaptiveSubgroupChild> Children { get; private set; }
        public int? HintWeight { get; set; }
        public AdaptiveSubgroupTextStacking HintTextStacking { get; set; }
        internal XElement ToXml()
        {
            XElement column = NotificationXml.Element("subgroup", NotificationXml.Choice("hint-textStacking", HintTextStacking), NotificationXml.Attribute("hint-weight", HintWeight));
            foreach (IAdaptiveSubgroupChild child in Children) column.Add(((INotificationElement)child).ToXml());
            return column;
        }
    }
}
