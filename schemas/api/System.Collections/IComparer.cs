namespace System.Collections
{
    /// <summary>Puts two objects in order.</summary>
    public interface IComparer
    {
        int Compare(object x, object y);
    }
}
