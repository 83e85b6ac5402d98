using System;

namespace System.ComponentModel
{
    /// <summary>Says whether an editor offers a member.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class EditorBrowsableAttribute : Attribute
    {
        public EditorBrowsableAttribute(EditorBrowsableState state)
        {
            State = state;
        }
        public EditorBrowsableState State { get; private set; }
    }
}
