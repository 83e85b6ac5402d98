namespace System.ComponentModel
{
    /// <summary>Handles the change of a property.</summary>
    public delegate void PropertyChangedEventHandler(object sender, PropertyChangedEventArgs e);
}
