namespace System.Collections
{
    /// <summary>Says whether two objects are equal.</summary>
    public interface IEqualityComparer
    {
        bool Equals(object x, object y);
        int GetHashCode(object obj);
    }
}
