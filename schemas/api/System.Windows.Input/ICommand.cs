using System;

namespace System.Windows.Input
{
    /// <summary>An action of the user interface that may be disabled.</summary>
    public interface ICommand
    {
        event EventHandler CanExecuteChanged;
        bool CanExecute(object parameter);
        void Execute(object parameter);
    }
}
