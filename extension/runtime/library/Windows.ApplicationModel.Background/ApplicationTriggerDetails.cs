using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Background
{
    /// <summary>The arguments the app passed when it asked for a run. The host makes the object, without a constructor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.applicationtriggerdetails"/>
    public sealed class ApplicationTriggerDetails
    {
        private ValueSet arguments;

        private ApplicationTriggerDetails()
        {
        }

        public ValueSet Arguments
        {
            get
            {
                if (arguments == null) arguments = ValueSetText.Decode(ArgumentTexts());
                return arguments;
            }
        }

        private extern string[] ArgumentTexts();
    }
}
