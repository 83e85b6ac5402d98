using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>A parameter, as data.</summary>
    public class ParameterInfo : ICustomAttributeProvider
    {
        internal ParameterInfo()
        {
        }
        public extern string Name { get; }
        public extern Type ParameterType { get; }
        public extern int Position { get; }
        public extern MemberInfo Member { get; }
        public extern ParameterAttributes Attributes { get; }
        public bool IsIn
        {
            get { return (Attributes & ParameterAttributes.In) != 0; }
        }
        public bool IsOut
        {
            get { return (Attributes & ParameterAttributes.Out) != 0; }
        }
        public bool IsOptional
        {
            get { return (Attributes & ParameterAttributes.Optional) != 0; }
        }
        public bool HasDefaultValue
        {
            get { return (Attributes & ParameterAttributes.HasDefault) != 0; }
        }
        /// <summary>DBNull when the parameter may not be left out.</summary>
        public object DefaultValue
        {
            get { return HasDefaultValue ? Default() : DBNull.Value; }
        }
        public object RawDefaultValue
        {
            get { return DefaultValue; }
        }
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
            return AttributeLists.Get(this, typeof(Attribute), false);
        }
        public virtual object[] GetCustomAttributes(Type attributeType, bool inherit)
        {
            return AttributeLists.Get(this, attributeType, false);
        }
        public virtual bool IsDefined(Type attributeType, bool inherit)
        {
            return AttributeLists.Has(this, attributeType, false);
        }
        public override extern string ToString();

        private extern object Default();
    }
}
