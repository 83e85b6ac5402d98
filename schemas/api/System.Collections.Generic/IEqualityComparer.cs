namespace System.Collections.Generic
{
    /// <summary>Says whether two values are equal.</summary>
    public interface IEqualityComparer<in T>
    {
        bool Equals(T x, T y);
        int GetHashCode(T obj);
    }
}
