namespace System.Collections
{
    /// <summary>Is ordered by content, with a comparer for the elements.</summary>
    public interface IStructuralComparable
    {
        int CompareTo(object other, IComparer comparer);
    }
}
