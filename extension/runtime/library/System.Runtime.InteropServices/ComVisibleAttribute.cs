using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Says whether COM sees an element.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class ComVisibleAttribute : Attribute
    {
        public ComVisibleAttribute(bool value)
        {
            Value = value;
        }
        public bool Value { get; private set; }
    }
}
