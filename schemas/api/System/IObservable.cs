namespace System
{
    /// <summary>Sends notifications to those who subscribe.</summary>
    public interface IObservable<out T>
    {
        IDisposable Subscribe(IObserver<T> observer);
    }
}
