namespace System.ComponentModel
{
    /// <summary>Tells when one of its properties changes.</summary>
    public interface INotifyPropertyChanged
    {
        event PropertyChangedEventHandler PropertyChanged;
    }
}
