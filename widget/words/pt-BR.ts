// Owns the first half of Brazilian Portuguese: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: pt-BR.confirm.ts.
import { common } from './pt-BR.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Brazilian Portuguese, without the words of rare screens. */
export const ptBR: Pack = {
  lang: 'pt-BR',
  dir: 'ltr',
  more: () => import('./pt-BR.more.ts'),
  list: () => import('./pt-BR.list.ts'),
  messages: {
    ...common,

    current: 'Atual: {v}',
    cancel: 'Cancelar',
    cancelChange: 'Cancelar alteração',
    help: 'Receber ajuda',

    enterEmail: 'Alterar seu e-mail',
    addEmail: 'Adicionar um e-mail',
    labelEmail: 'Novo e-mail',
    hintEmail: 'Vamos enviar um código para confirmar que você tem acesso a ele.',
    replacesEmail: 'Depois de confirmado, ele substitui {v} como e-mail da sua conta {service}.',
    becomesEmail:
      'Depois de confirmado, ele passa a ser o e-mail principal da sua conta {service}, e {v} continua como adicional.',
    hintLink: 'Vamos enviar um link para confirmar que você tem acesso a ele.',
    sendCode: 'Enviar código',
    sendLink: 'Enviar link',
    linkInsteadEmail: 'Receber um link por e-mail',

    checkEmail: 'Confira seu e-mail',
    codeQueued: 'Estamos enviando um código de {d} dígitos para {v}. Ele vale por {t}.',
    codeSent: 'Enviamos um código de {d} dígitos para {v}. Ele vale por {t}.',
    codeLabel: 'Código de {d} dígitos',
    resend: 'Enviar novo código',
    resendIn: 'Enviar novo código em {t}',
    missingEmail: 'Não recebeu o e-mail? Confira o spam e o endereço.',
    differentEmail: 'Usar outro endereço',
    linkInstead: 'Receber um link',

    doneEmail: 'E-mail alterado',
    addedEmail: 'E-mail adicionado',
    done: 'Concluído',

    sending: 'Enviando…',
    cancelling: 'Cancelando…',
    resent: 'Novo código enviado para {v}. Os códigos anteriores não valem mais.',

    'code-digits': 'O código precisa ter {d} dígitos',
    noResends: 'Não é possível enviar mais mensagens.',
    undelivered: 'Não foi possível entregar para {v}. Confira se está certo.',
    emptyEmail: 'Digite um e-mail',
    'address-invalidEmail': 'Digite um e-mail no formato correto, como name@example.com',
    'proof-wrong': {
      one: 'O código não está certo. Confira e tente de novo. Resta {n} tentativa.',
      many: 'O código não está certo. Confira e tente de novo. Restam {n} tentativas.',
      other: 'O código não está certo. Confira e tente de novo. Restam {n} tentativas.',
    },

    'address-not-allowed-landline': 'Este é um telefone fixo. Digite um número de celular.',
    'address-invalid-unknown': 'Não reconhecemos este número. Confira se está certo.',
    'address-invalid-several': 'Digite apenas um endereço.',
    'address-invalid-too-long': 'É longo demais. Confira se não há nada sobrando.',
    'address-invalid-too-short': 'Este número é curto demais. Digite todos os dígitos.',
    'address-invalid-charactersEmail': 'Antes do @, use letras de a a z, números, pontos, hifens e sublinhados.',
    'address-invalid-charactersPhone': 'Use só dígitos, depois de um + se começar pelo código do país.',
    'address-invalid-domain': 'Confira a parte depois do @. Ela precisa ser como example.com.',
    'address-invalid-extension': 'Digite o número sem o ramal.',
    'address-invalid-country': 'Escolha o país ou comece com + e o código do país.',
    'address-invalid-number': 'Os números deste país têm outro tamanho. Confira se todos os dígitos estão aí.',
    'address-not-allowed-number-type': 'Não podemos enviar SMS para este tipo de número. Digite um número de celular.',

    'code-short': 'Digite todos os {d} dígitos do código',
    'code-long': 'Digite só os {d} dígitos do código',
    resendOpen: 'Agora você já pode enviar um novo código.',
    delayed: 'O envio está demorando mais do que o normal.',
    doneTextEmail: 'Seu e-mail agora é {v}.',
    addedText: '{v} foi adicionado.',
    toldEmail: 'Avisamos seu e-mail antigo sobre esta alteração.',

    openMailbox: 'Abrir {name}',
    undoFor: 'Você pode desfazer isto durante {t} pelo link dessa mensagem.',
    signOutOthers: 'Sair em outros lugares',
    signedOutOthers: 'Seus outros dispositivos estão saindo da conta.',

    country: 'País ou região',
    enterPhone: 'Alterar seu telefone',
    addPhone: 'Adicionar um número de telefone',
    labelPhone: 'Novo número de celular',
    hintPhone:
      'Vamos enviar um código por SMS para confirmar que você tem acesso a ele. Podem ser cobradas tarifas de mensagem.',
    replacesPhone: 'Depois de confirmado, ele substitui {v} como número de telefone da sua conta {service}.',
    becomesPhone:
      'Depois de confirmado, ele passa a ser o número principal da sua conta {service}, e {v} continua como adicional.',
    linkInsteadPhone: 'Receber um link por SMS',
    callMe: 'Receber o código por ligação',
    byWhatsapp: 'Receber o código pelo WhatsApp',
    byText: 'Receber o código por SMS',
    codeCalled: 'Estamos ligando para {v}. Você vai ouvir um código de {d} dígitos duas vezes. Ele vale por {t}.',
    codeWhatsapp: 'Enviamos um código de {d} dígitos para {v} pelo WhatsApp. Ele vale por {t}.',
    checkPhone: 'Confira seu telefone',
    voice: 'Não recebeu a ligação? Pode levar um minuto.',
    whatsapp: 'Não recebeu a mensagem no WhatsApp? Pode levar um minuto.',
    missingPhone: 'Não recebeu o SMS? Pode levar um minuto.',
    differentPhone: 'Usar outro número',
    donePhone: 'Número de telefone alterado',
    addedPhone: 'Número de telefone adicionado',
    doneTextPhone: 'Seu número de telefone agora é {v}.',
    toldPhone: 'Avisamos seu número antigo sobre esta alteração.',
    'address-invalidPhone': 'Digite um número de celular, como {x}',
    'address-not-allowed-country': 'Não enviamos SMS para este país{c}. Digite um número de um país da lista.',
    'address-samePhone': 'Este já é seu número de telefone. Digite outro.',
    'quota-exceeded-sms': 'Este número não recebe SMS por enquanto. Tente em {t} ou com outro número.',
    verifyPhone: 'Verificar seu telefone',
    verifiedPhone: 'Número de telefone verificado',
    managedPhone: 'Seu telefone é gerenciado em outro lugar',
    checkNewPhone: 'Confira seu novo telefone',
    checkCurrentPhone: 'Confira seu telefone atual',
    countryFind: 'Buscar um país',
    countryNone: 'Nenhum país tem esse nome.',
  },
};

register(ptBR);
