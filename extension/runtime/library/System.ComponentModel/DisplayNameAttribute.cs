using System;

namespace System.ComponentModel
{
    /// <summary>Gives the name of a member in a user interface.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event)]
    public sealed class DisplayNameAttribute : Attribute
    {
        public DisplayNameAttribute(string displayName)
        {
            DisplayName = displayName;
        }
        public string DisplayName { get; private set; }
    }
}
