using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>An attribute as it is written, without making it.</summary>
    public class CustomAttributeData
    {
        private readonly Type attributeType;

        private CustomAttributeData(Type attributeType)
        {
            this.attributeType = attributeType;
        }
        public Type AttributeType
        {
            get { return attributeType; }
        }
        internal static IList<CustomAttributeData> On(object owner)
        {
            List<CustomAttributeData> found = new List<CustomAttributeData>();
            foreach (Type type in AttributeLists.TypesOn(owner)) found.Add(new CustomAttributeData(type));
            return found;
        }
    }
}
