namespace System.ComponentModel
{
    /// <summary>Tells when one of its properties is about to change.</summary>
    public interface INotifyPropertyChanging
    {
        event PropertyChangingEventHandler PropertyChanging;
    }
}
