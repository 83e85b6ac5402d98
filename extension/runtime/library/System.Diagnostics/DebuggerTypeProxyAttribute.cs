using System;

namespace System.Diagnostics
{
    /// <summary>Names a stand-in that the debugger shows.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class DebuggerTypeProxyAttribute : Attribute
    {
        public DebuggerTypeProxyAttribute(Type type)
        {
            Type = type;
        }
        public Type Type { get; private set; }
    }
}
