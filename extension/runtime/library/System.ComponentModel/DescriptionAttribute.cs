using System;

namespace System.ComponentModel
{
    /// <summary>Describes a member.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class DescriptionAttribute : Attribute
    {
        public DescriptionAttribute(string description)
        {
            Description = description;
        }
        public string Description { get; private set; }
    }
}
