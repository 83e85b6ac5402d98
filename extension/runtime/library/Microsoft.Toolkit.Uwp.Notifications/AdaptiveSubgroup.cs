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
            XElement column = ToastXml.Element("subgroup", ToastXml.Choice("hint-textStacking", HintTextStacking), ToastXml.Attribute("hint-weight", HintWeight));
            foreach (IAdaptiveSubgroupChild child in Children) column.Add(((IToastElement)child).ToXml());
            return column;
        }
    }
}
