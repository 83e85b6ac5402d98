using System;

namespace System.Diagnostics
{
    /// <summary>Says whether a debugger shows a member.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
    public sealed class DebuggerBrowsableAttribute : Attribute
    {
        public DebuggerBrowsableAttribute(DebuggerBrowsableState state)
        {
            State = state;
        }
        public DebuggerBrowsableState State { get; private set; }
    }
}
