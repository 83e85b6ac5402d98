using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Gives a type its GUID.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class GuidAttribute : Attribute
    {
        public GuidAttribute(string value)
        {
            Value = value;
        }
        public string Value { get; private set; }
    }
}
