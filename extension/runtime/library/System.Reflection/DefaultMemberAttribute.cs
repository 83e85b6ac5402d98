using System;

namespace System.Reflection
{
    /// <summary>Names the member used when none is given.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
    public sealed class DefaultMemberAttribute : Attribute
    {
        public DefaultMemberAttribute(string memberName)
        {
            MemberName = memberName;
        }
        public string MemberName { get; private set; }
    }
}
