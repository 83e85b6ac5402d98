namespace System
{
    /// <summary>A value that knows whether another of its type equals it.</summary>
    public interface IEquatable<T>
    {
        bool Equals(T other);
    }
}
