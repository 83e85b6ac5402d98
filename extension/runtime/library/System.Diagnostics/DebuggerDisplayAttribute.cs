using System;

namespace System.Diagnostics
{
    /// <summary>Says how a debugger shows a value.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public sealed class DebuggerDisplayAttribute : Attribute
    {
        public DebuggerDisplayAttribute(string value)
        {
            Value = value;
        }
        public string Value { get; private set; }
        public string Name { get; set; }
        public string Type { get; set; }
    }
}
