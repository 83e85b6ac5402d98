using Windows.Foundation.Collections;

namespace Windows.UI.Notifications
{
    /// <summary>What a task gets that the user started with a button of a toast. The host makes the object, without a constructor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationactiontriggerdetail"/>
    public sealed class ToastNotificationActionTriggerDetail
    {
        private ValueSet userInput;

        private ToastNotificationActionTriggerDetail()
        {
        }

        /// <summary>The argument of the button.</summary>
        public extern string Argument { get; }

        /// <summary>What the user entered.</summary>
        public ValueSet UserInput
        {
            get
            {
                if (userInput == null) userInput = ValueSetText.Decode(InputTexts());
                return userInput;
            }
        }

        private extern string[] InputTexts();
    }
}
