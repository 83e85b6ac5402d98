using System;

namespace System.ComponentModel
{
    /// <summary>Says whether a property grid shows a member.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class BrowsableAttribute : Attribute
    {
        public BrowsableAttribute(bool browsable)
        {
            Browsable = browsable;
        }
        public bool Browsable { get; private set; }
    }
}
