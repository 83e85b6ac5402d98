namespace System
{
    /// <summary>Receives notifications.</summary>
    public interface IObserver<in T>
    {
        void OnNext(T value);
        void OnError(Exception error);
        void OnCompleted();
    }
}
