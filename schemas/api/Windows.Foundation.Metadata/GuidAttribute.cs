using System;

namespace Windows.Foundation.Metadata
{
    /// <summary>The number of an interface or class.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.metadata.guidattribute"/>
    [AttributeUsage(AttributeTargets.Interface | AttributeTargets.Delegate, AllowMultiple = false)]
    public sealed class GuidAttribute : Attribute
    {
        public extern GuidAttribute(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k);
    }
}
