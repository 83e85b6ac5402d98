using System;

namespace System.Runtime.Serialization
{
    /// <summary>Marks a member of a data contract.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
    public sealed class DataMemberAttribute : Attribute
    {
        public DataMemberAttribute()
        {
            Order = -1;
            EmitDefaultValue = true;
        }
        public string Name { get; set; }
        public int Order { get; set; }
        public bool IsRequired { get; set; }
        public bool EmitDefaultValue { get; set; }
    }
}
