namespace System.Collections
{
    /// <summary>Compares by content, with a comparer for the elements.</summary>
    public interface IStructuralEquatable
    {
        bool Equals(object other, IEqualityComparer comparer);
        int GetHashCode(IEqualityComparer comparer);
    }
}
