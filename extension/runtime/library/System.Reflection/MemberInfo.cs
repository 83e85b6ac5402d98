using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>A type or a member of one, as data.</summary>
    public abstract class MemberInfo : ICustomAttributeProvider
    {
        public extern string Name { get; }
        public extern Type DeclaringType { get; }
        /// <summary>The type that was asked; a member that it inherits is declared elsewhere.</summary>
        public extern Type ReflectedType { get; }
        public extern MemberTypes MemberType { get; }
        public extern int MetadataToken { get; }
        public virtual IEnumerable<CustomAttributeData> CustomAttributes
        {
            get { return CustomAttributeData.On(this); }
        }
        public virtual IList<CustomAttributeData> GetCustomAttributesData()
        {
            return CustomAttributeData.On(this);
        }
        public virtual object[] GetCustomAttributes(bool inherit)
        {
            return AttributeLists.Get(this, typeof(Attribute), inherit && Inherits);
        }
        public virtual object[] GetCustomAttributes(Type attributeType, bool inherit)
        {
            return AttributeLists.Get(this, attributeType, inherit && Inherits);
        }
        public virtual bool IsDefined(Type attributeType, bool inherit)
        {
            return AttributeLists.Has(this, attributeType, inherit && Inherits);
        }
        /// <summary>Properties, events and parameters look at their own attributes only, whatever is asked.</summary>
        private bool Inherits
        {
            get { return this is Type || this is MethodInfo; }
        }
        public override bool Equals(object obj)
        {
            return this == (object)obj;
        }
        public override int GetHashCode()
        {
            return base.GetHashCode();
        }
        public static bool operator ==(MemberInfo left, MemberInfo right)
        {
            return (object)left == (object)right;
        }
        public static bool operator !=(MemberInfo left, MemberInfo right)
        {
            return (object)left != (object)right;
        }
    }
}
