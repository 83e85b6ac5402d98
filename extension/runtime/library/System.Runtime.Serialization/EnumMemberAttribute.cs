using System;

namespace System.Runtime.Serialization
{
    /// <summary>Names an enum value in a data contract.</summary>
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class EnumMemberAttribute : Attribute
    {
        public EnumMemberAttribute()
        {
        }
        public string Value { get; set; }
    }
}
