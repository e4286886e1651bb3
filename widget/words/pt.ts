// Owns the first half of Portuguese: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: pt.confirm.ts.
import { common } from './pt.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Portuguese, without the words of rare screens. */
export const pt: Pack = {
  lang: 'pt',
  dir: 'ltr',
  more: () => import('./pt.more.ts'),
  list: () => import('./pt.list.ts'),
  messages: {
    ...common,

    current: 'Atual: {v}',
    cancel: 'Cancelar',
    cancelChange: 'Cancelar alteração',
    help: 'Obter ajuda',

    enterEmail: 'Alterar o endereço de email',
    addEmail: 'Adicionar um endereço de email',
    labelEmail: 'Novo endereço de email',
    hintEmail: 'Iremos enviar um código para verificar que tem acesso.',
    replacesEmail: 'Depois de confirmado, substitui {v} como endereço de email da sua conta {service}.',
    becomesEmail:
      'Depois de confirmado, será o endereço de email principal da sua conta {service}, e {v} mantém-se como adicional.',
    hintLink: 'Iremos enviar um link para verificar que tem acesso.',
    sendCode: 'Enviar código',
    sendLink: 'Enviar link',
    linkInsteadEmail: 'Receber antes um link',

    checkEmail: 'Consulte o seu email',
    codeQueued: 'Estamos a enviar um código de {d} dígitos para {v}. É válido durante {t}.',
    codeSent: 'Enviámos um código de {d} dígitos para {v}. É válido durante {t}.',
    codeLabel: 'Código de {d} dígitos',
    resend: 'Enviar novo código',
    resendIn: 'Enviar novo código dentro de {t}',
    missingEmail: 'Não recebeu o email? Verifique a pasta de spam e o endereço.',
    differentEmail: 'Utilizar outro endereço',
    linkInstead: 'Receber antes um link',

    doneEmail: 'Endereço de email alterado',
    addedEmail: 'Endereço de email adicionado',
    done: 'Concluído',

    sending: 'A enviar…',
    cancelling: 'A cancelar…',
    resent: 'Novo código enviado para {v}. Os códigos anteriores já não são válidos.',

    'code-digits': 'O código tem de ter {d} dígitos',
    noResends: 'Não é possível enviar mais mensagens.',
    undelivered: 'Não foi possível entregar em {v}. Verifique se está correto.',
    emptyEmail: 'Introduza um endereço de email',
    'address-invalidEmail': 'Introduza um endereço de email no formato correto, como name@example.com',
    'proof-wrong': {
      one: 'O código não está correto. Verifique-o e tente novamente. Resta {n} tentativa.',
      many: 'O código não está correto. Verifique-o e tente novamente. Restam {n} tentativas.',
      other: 'O código não está correto. Verifique-o e tente novamente. Restam {n} tentativas.',
    },

    'address-not-allowed-landline': 'Este é um número fixo. Introduza um número de telemóvel.',
    'address-invalid-unknown': 'Não reconhecemos este número. Verifique se está correto.',
    'address-invalid-several': 'Introduza apenas um endereço.',
    'address-invalid-too-long': 'É demasiado longo. Verifique se não há nada a mais.',
    'address-invalid-too-short': 'Este número é demasiado curto. Introduza todos os dígitos.',
    'address-invalid-charactersEmail':
      'Antes do @, utilize letras de a a z, dígitos, pontos, hífenes e carateres de sublinhado.',
    'address-invalid-charactersPhone': 'Utilize apenas dígitos, a seguir a um + se começar pelo indicativo do país.',
    'address-invalid-domain': 'Verifique a parte a seguir ao @. Tem de ser como example.com.',
    'address-invalid-extension': 'Introduza o número sem a extensão.',
    'address-invalid-country': 'Escolha o país ou comece por + e o indicativo do país.',
    'address-invalid-number': 'Os números deste país têm outro comprimento. Verifique se estão todos os dígitos.',
    'address-not-allowed-number-type':
      'Não podemos enviar SMS para este tipo de número. Introduza um número de telemóvel.',

    'code-short': 'Introduza todos os {d} dígitos do código',
    'code-long': 'Introduza apenas os {d} dígitos do código',
    resendOpen: 'Já pode enviar um novo código.',
    delayed: 'O envio está a demorar mais do que o habitual.',
    doneTextEmail: 'O seu endereço de email agora é {v}.',
    addedText: '{v} foi adicionado.',
    toldEmail: 'Informámos o seu endereço antigo sobre esta alteração.',

    openMailbox: 'Abrir {name}',
    undoFor: 'Pode anular esta alteração durante {t} através do link dessa mensagem.',
    signOutOthers: 'Terminar outras sessões',
    signedOutOthers: 'As sessões noutros dispositivos estão a terminar.',

    country: 'País ou região',
    enterPhone: 'Alterar o número de telefone',
    addPhone: 'Adicionar um número de telefone',
    labelPhone: 'Novo número de telemóvel',
    hintPhone: 'Iremos enviar um código por SMS para verificar que tem acesso. Podem aplicar-se custos de mensagens.',
    replacesPhone: 'Depois de confirmado, substitui {v} como número de telefone da sua conta {service}.',
    becomesPhone:
      'Depois de confirmado, será o número principal da sua conta {service}, e {v} mantém-se como adicional.',
    linkInsteadPhone: 'Receber antes um link por SMS',
    callMe: 'Receber antes o código por chamada',
    byWhatsapp: 'Receber o código por WhatsApp',
    byText: 'Receber o código por SMS',
    codeCalled: 'Estamos a ligar para {v}. Vai ouvir duas vezes um código de {d} dígitos. É válido durante {t}.',
    codeWhatsapp: 'Enviámos um código de {d} dígitos para {v} por WhatsApp. É válido durante {t}.',
    checkPhone: 'Consulte o seu telemóvel',
    voice: 'Não recebeu a chamada? Pode demorar um minuto.',
    whatsapp: 'Não recebeu a mensagem no WhatsApp? Pode demorar um minuto.',
    missingPhone: 'Não recebeu o SMS? Pode demorar um minuto.',
    differentPhone: 'Utilizar outro número',
    donePhone: 'Número de telefone alterado',
    addedPhone: 'Número de telefone adicionado',
    doneTextPhone: 'O seu número de telefone agora é {v}.',
    toldPhone: 'Informámos o seu número antigo sobre esta alteração.',
    'address-invalidPhone': 'Introduza um número de telemóvel, como {x}',
    'address-not-allowed-country': 'Não enviamos SMS para este país{c}. Introduza um número de um país da lista.',
    'address-samePhone': 'Este já é o seu número de telefone. Introduza outro.',
    'quota-exceeded-sms': 'Este número não recebe SMS por agora. Tente dentro de {t} ou com outro número.',
    verifyPhone: 'Verificar o número de telefone',
    verifiedPhone: 'Número de telefone verificado',
    managedPhone: 'O seu número de telefone é gerido noutro local',
    checkNewPhone: 'Consulte o seu novo telemóvel',
    checkCurrentPhone: 'Consulte o seu telemóvel atual',
    countryFind: 'Procurar um país',
    countryNone: 'Nenhum país tem esse nome.',
  },
};

register(pt);
