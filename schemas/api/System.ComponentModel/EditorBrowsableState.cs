namespace System.ComponentModel
{
    /// <summary>Whether an editor offers a member.</summary>
    public enum EditorBrowsableState
    {
        Always = 0,
        Never = 1,
        Advanced = 2,
    }
}
